import { type BoilerplateForm, start, whole, within } from './boilerplate-form';

/** What boilerplate reads like, the first that fits deciding. */
export const BOILERPLATE_FORMS: readonly BoilerplateForm[] = [
  // Cookie notices
  within(
    'cookies',
    '\\b(?:we|this (?:web)?site|our (?:web)?site)\\b.{0,40}\\buses? .{0,30}cookies|accept (?:all )?cookies|cookie (?:policy|settings|preferences|consent|notice)|agree to (?:our|the) use of cookies|manage (?:your )?(?:tracker|cookie|privacy) preferences',
    700,
  ),
  within(
    'cookies',
    'tracking technologies|targeted advertising|diese (?:website|seite) verwendet cookies|wir verwenden cookies|nous utilisons des cookies|utilizamos cookies|usamos cookies|utilizziamo (?:i )?cookie|questo sito utilizza|gebruikt cookies|ta strona używa|файлы cookie|ملفات تعريف الارتباط|クッキー|쿠키|使用 ?cookie',
    700,
  ),
  whole(
    'cookies',
    'accept|got it|i agree|accept all|reject all|ok, got it|accept and continue|learn more|akzeptieren|zustimmen|accepter|aceptar|accetta|принять|согласен',
  ),

  // Newsletters
  within(
    'newsletter',
    '\\b(?:sign[ -]?up|subscribe|register)\\b.{0,60}\\b(?:newsletters?|in your inbox|e-?mails?|alerts?|updates?|bulletins?|briefing|daily|weekly|digest)\\b',
    260,
  ),
  within(
    'newsletter',
    'delivered (?:directly |straight )?(?:to|into) your (?:inbox|e-?mail)|(?:straight|direct) to your inbox|in your inbox|your inbox\\b|unsubscribe (?:at any time|from this)|you can unsubscribe|free (?:daily|weekly)? ?(?:e-?mail|newsletter)|get .{0,40}newsletter|our (?:free )?(?:daily |weekly )?newsletters?\\b|breaking news (?:e-?mails?|alerts?)|enter your e-?mail|your e-?mail address|(?:pop|put|add|type) your e-?mail|every (?:day|morning|evening|week) we(?:.ll| will)? send|round-?up e-?mail|(?:was|were) (?:this|you) (?:e-?mail )?forwarded|forwarded (?:to you|this)|you(?:.re| are) receiving this|view (?:this (?:e-?mail )?)?in (?:your )?browser|open in app',
    300,
  ),
  start(
    'newsletter',
    'subscribe(?:d)? (?:to|now|today|for|here)|join \\d[\\d.,k]* other|follow blog via|sign up (?:for|to|now|today|here|with)|subscribe\\s*$|sign ?up\\s*$|newsletters?\\s*$|already a (?:subscriber|member)|become a (?:member|subscriber|patron|supporter)|support (?:our|independent|us)|get (?:the )?(?:latest|breaking|our) .{0,60}(?:news|updates|stories)|(?:and )?that.s (?:a wrap|it for today|all for today)|thanks for reading|refer a friend|how did we do|never miss|stay (?:informed|up to date|connected|in the know)|don.t miss',
    160,
  ),
  within(
    'newsletter',
    'newsletter (?:abonnieren|anmelden|bestellen)|(?:faz parte da|assine a) newsletter|jetzt abonnieren|zum newsletter|abonnez-vous|inscrivez-vous|recevez (?:notre|la)|suscríbe(?:te|se)|suscribirse|boletín|assine (?:a|já|nossa)|inscreva-se|iscriviti|abbonati|schrijf je in|meld je aan|zapisz się|newsletter\\s*$|подпи(?:шитесь|сывайтесь|саться|ска)|підпи(?:шіться|суйтесь)|اشترك|הירשמו|הרשמה|सब्सक्राइब|订阅|訂閱|購読|登録|구독',
    200,
  ),

  // Sharing
  whole(
    'share',
    '(?:share|tweet|pin|pin it|e-?mail|print|save|copy link|copy url|link copied|whats ?app|twitter|facebook|linked ?in|reddit|pinterest|telegram|instagram|youtube|tumblr|flipboard|messenger|vk|viber|threads|bluesky|mastodon|x|rss|google\\+?|sms|line|weibo|微博|微信|follow us|follow|like|likes|listen|bookmark|reuse content|republish|gift this article|font size|text size|a)(?:[\\s\\p{P}\\p{S}\\d]+(?:on|via|to|this|article|story|share|tweet|pin|e-?mail|print|save|copy link|whats ?app|twitter|facebook|linked ?in|reddit|pinterest|telegram|instagram|youtube|tumblr|flipboard|messenger|vk|rss|sms|line|like|comment|comments|x))*',
    120,
  ),
  start(
    'share',
    'share (?:this|on|via|with|the (?:article|post|story))|tweet this|like (?:this:|loading)|bookmark (?:and|&) share|connect with us|partag(?:er|ez) sur|compart(?:ir|e|a) en|compartilh(?:ar|e) n[oa]|teilen auf|auf \\p{L}+ teilen|condividi su|follow (?:us|me|him|her|@|\\p{Ll}\\p{L}+ on)|like us on|find us on|join us on|click (?:here )?to (?:share|e-?mail|print|tweet)|(?:e-?mail|print) (?:this|article)|if you (?:liked|enjoyed) this (?:post|article|story)|love this\\?|know someone',
    140,
  ),
  whole(
    'share',
    'teilen|merken|drucken|artikel (?:teilen|drucken|merken)|partager|imprimer|envoyer|compart(?:ir|e|ilhar|ilhe)|imprimir|enviar|condividi|stampa|delen|udostępnij|поделиться|поширити|مشاركة|شارك|שתפו|שתף|साझा करें|शेयर करें|分享|共有|シェア|ツイート|공유|공유하기',
    60,
  ),
  within(
    'share',
    'click to (?:share|print|e-?mail)|\\(opens in new window\\)|share this (?:article|post|story)|(?:(?:facebook|twitter|whats ?app|linked ?in|pinterest|instagram|telegram|reddit|tumblr|youtube)\\P{L}+){2}(?:facebook|twitter|whats ?app|linked ?in|pinterest|instagram|telegram|reddit|tumblr|youtube)(?!\\p{L})',
    140,
  ),

  // Comments
  whole(
    'comments',
    '(?:(?:leave|post|add|write|join|view|show|hide|see|read|load|no|be the first to|click to)\\s*(?:a |an |the |all |more |your |\\d+ )?|all |more |\\d+ ?)(?:comments?|reply|replies|responses?|conversation|discussion)(?:\\s*\\(\\d+\\)|\\s+(?:on|to|now|posted|off|closed|are closed).*)?|(?:comments?|reply|replies|responses?|conversation|discussion)(?:\\s*\\(\\d+\\)|\\s+(?:now|posted|off|closed|are closed).*)?|comments? (?:on|to) .*|permalink|report abuse|upvote|log in to (?:reply|comment)',
    80,
  ),
  start(
    'comments',
    '\\d+ (?:comments?|responses?|replies|thoughts? on)|\\d+\\. [^.!?:]{2,40} says:$|(?:leave|post|add) (?:a|your) (?:comment|reply)|comments? (?:\\(|are closed|off|policy|section)|no (?:comments|responses)|your e-?mail address will not be published|required fields|join the (?:conversation|discussion)|we encourage .{0,40}comment|please (?:(?:log|sign) in to comment|enter your (?:comment|name))|save my name|you must be logged in to|notify me of (?:new|follow)|fill in your details below|you are commenting using',
    160,
  ),
  // "Klaus W. schreibt:" above a reader's words; "says:" stands in articles too.
  start('comments', '[^.!?:]{2,30} (?:schreibt|a écrit)\\s*:$', 50),
  whole(
    'comments',
    '(?:keine )?kommentare?n?|kommentieren|(?:schreiben sie|hinterlasse) einen kommentar|(?:aucun |laisser un |poster un )?commentaires?|réagir|(?:sin )?comentarios?|dej[ae] (?:un|tu) comentario|(?:nenhum )?comentários?|comenta|deixe um comentário|(?:nessun |lascia un )?comment[io]|(?:geen |plaats een )?reacties?|reageer|(?:dodaj )?komentarz[e]?|(?:skriv en |inga )?kommentare?r?|lämna ett svar|(?:přidat )?komentáře?|yorum(?:lar| yap)|tinggalkan (?:balasan|komentar)|(?:нет |добавить |оставить )?коммента(?:рии|рий|риев|ровать)|(?:залишити )?коментарі?|σχόλια|αφήστε (?:μια απάντηση|σχόλιο)|(?:لا )?تعليقات|تعليق|اترك تعليقا?|אין תגובות|תגובות|הוס(?:ף|יפו)(?: רשומת)? תגובה|टिप्पणियाँ|टिप्पणी|(?:发表)?评论|(?:發表)?評論|留言|コメント(?:する|を書く)?|댓글(?:목록|쓰기)?|댓글 \\d+건|등록된 댓글이 없습니다',
    60,
  ),

  // Related stories and teasers
  whole(
    'read-more',
    '(?:read|see|show|view|learn|find out|load|click here for|discover|explore)\\s+(?:(?:the|all|full|whole|our|this|rest|of|entire|complete)\\s+)*(?:more|article|articles|story|stories|post|report|details|all|gallery|less)(?: (?:at|on|about|from|in|here|stories|posts|articles|news|»|>).{0,50})?|continue reading.{0,80}|click (?:here )?for (?:the |all |full ).{0,50}|read on|(?:more|continue|details|full story|full article|watch(?: now| video| live)?|click here|go to|back)|weiterlesen|mehr(?: lesen| erfahren| anzeigen)?|lire (?:la suite|plus|l.article)|leer más|seguir leyendo|ver más|leia mais|ler mais|leggi (?:tutto|di più)|lees (?:meer|verder)|czytaj (?:dalej|więcej)|читать (?:далее|дальше|полностью)|подробнее|далее|читати далі|اقرأ المزيد|המשך|और पढ़ें|阅读(?:全文|更多)|閱讀(?:全文|更多)|更多|続きを読む|もっと見る|더 ?보기|자세히',
    120,
  ),
  start(
    'related',
    'related (?:stor(?:y|ies)|articles?|posts?|news|topics|coverage|content|links?|reading|video|items|tags|documents|:)|related\\s*$|more (?:from|on|about|stories|news|in|to read|coverage|like this)\\b|most (?:read|popular|viewed|shared|recent|commented)|trending(?: now| stories| news)?\\b|recommended(?: for you| stories| reading)?\\b|you (?:may|might) (?:also )?(?:like|be interested|have missed|want)|also (?:read|see|on|in)\\b|see also|read (?:also|next|this next)|what to read next|up next|in case you missed|editors?.? picks?|don.t miss|latest (?:news|stories|articles|posts|headlines|updates)|recent (?:posts|articles|stories|comments|features|news)|popular (?:posts|stories|articles|now)|similar (?:stories|articles)|top (?:stories|posts)|more articles|featured(?: stories| posts)?\\s*$|next (?:article|story|post|up)|previous (?:article|story|post)|from (?:the|our) (?:archives?|web|partners)|around the web|sponsored (?:content|links|stories)|promoted (?:stories|content)|keep reading|continue reading|read more|other (?:news|stories|articles)|related:',
    70,
  ),
  start(
    'related',
    'mehr (?:zum thema|zu|aus|dazu)|das könnte sie|lesen sie (?:auch|mehr)|auch interessant|meistgelesen|weitere (?:artikel|themen|nachrichten)|zum thema|siehe auch|à lire (?:aussi|également)|lire aussi|sur le même (?:sujet|thème)|les plus lus|voir aussi|lea también|te puede interesar|más (?:noticias|información|sobre|leídas|en)|lo más (?:leído|visto)|noticias relacionadas|artículos relacionados|leia (?:também|mais)|veja (?:também|mais)|mais (?:lidas|notícias)|saiba mais|leggi anche|potrebbe interessarti|correlati|articoli correlati|i più letti|lees (?:ook|meer)|meest gelezen|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте (?:также|ещё|нас|далее)|смотрите также|по теме|популярное|самое читаемое|похожие (?:новости|материалы)|другие новости|читайте також|اقرأ أيضا|اقرأ (?:المزيد|أيضًا)|مواضيع ذات صلة|קראו גם|עוד בנושא|כתבות נוספות|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|相关(?:阅读|新闻|文章|报道)|延伸閱讀|相關(?:新聞|文章|報導)|推荐阅读|関連(?:記事|ニュース|リンク)|あわせて読みたい|おすすめ|人気記事|関連|관련 ?(?:기사|뉴스)|많이 본|인기 기사',
    70,
  ),
  start(
    'related',
    '(?:tags?|topics?|filed under|categor(?:y|ies)|posted in(?!.*\\d.* by \\p{L})|tagged(?: with| as)?|keywords?|labels?|in "\\p{L}+"|schlagwörter|themen|etiquetas|temas|mots-clés|теги|тэги|метки|темы|标签|關鍵字|タグ|태그)\\s*[:：]?(?:\\s|$)',
    140,
  ),
  // The page's own section in capitals: "MORE SIXERS"; a headline goes on: "MORE REFORMS AHEAD SAYS MILBURN".
  { kind: 'related', longest: 40, asked: 'line', pattern: /^MORE:?\s[\p{Lu}\d][\p{Lu}\d’'&.-]+$/u },
  start('related', 'read more\\b', 160),
  whole(
    'related',
    'job board|(?:featured|latest|open) (?:jobs|positions)|job listings|who.s hiring|just in|must[- ]reads?|headline news|most viewed(?: news| content)?|editor.{0,3} picks?|in other news|quick hits|slideshow.*|top videos|watch next',
    60,
  ),
  // Navigation and page furniture
  whole(
    'navigation',
    '(?:home|homepage|menu|main menu|search|skip to (?:main |primary )?(?:content|navigation)|skip navigation|jump to (?:content|navigation)|close|open|toggle (?:navigation|menu)|navigation|(?:load )?mobile navigation|back to top|scroll to top|top|to top|up|next|previous|prev|older|newer|older posts|newer posts|next post|previous post|next page|previous page|archives?|categories|category|tags|about|about us|contact|contact us|site ?map|site index|faq|faqs|help|jobs|careers|advertise(?: with us)?|press|blog|more|loading|please wait|print|edition|language|english|select|filter|sort by|view all|see all|all news|sections?|topics|calendar|events?|shop|store|cart|weather|video|videos|photos|gallery|galleries|podcasts?|live|news|world|sports?|business|opinion|politics|technology|tech|entertainment|lifestyle|travel|health|science|culture|local|national|international|features|reviews?|start|front page|latest)(?:[\\s\\p{P}\\p{S}]+(?:home|menu|search|close|about|contact|news|world|sports?|business|opinion|politics|more|all|us|privacy|terms|help|faq|next|previous|archive|archives))*',
    90,
  ),
  whole(
    'navigation',
    'startseite|menü|suche|suchen|zurück|weiter|nach oben|impressum|kontakt|über uns|datenschutz|accueil|recherche|fermer|retour|suivant|précédent|inicio|menú|buscar|cerrar|anterior|siguiente|volver|início|fechar|próximo|voltar|cerca|chiudi|precedente|successivo|zoeken|sluiten|vorige|volgende|szukaj|zamknij|главная|поиск|меню|закрыть|назад|вперед|наверх|контакты|о нас|реклама|головна|пошук|الرئيسية|بحث|القائمة|إغلاق|דף הבית|חיפוש|תפריט|סגור|होम|खोज|मेनू|首页|首頁|搜索|搜尋|菜单|關閉|关闭|返回|下一页|上一页|下一頁|上一頁|ホーム|検索|メニュー|閉じる|次へ|前へ|トップ|홈|검색|메뉴|닫기|다음|이전|목록',
    40,
  ),
  start(
    'navigation',
    'skip to |jump (?:directly )?to (?:the )?content|you are here|(?:home|start|startseite|inicio|início|accueil|главная)\\s*[>›»/|]\\s|viewing all \\d|browse latest|browse (?:by|all)|posts? (?:by|navigation|tagged|filed)|(?:category|monthly|daily|author|tag) archives?|archives? for|archive:|search (?:for|results|by|this)|showing \\d|page \\d+ of|results? \\d|back to |return to |go to |previous (?:post|article|story|week$)|next (?:post|article|story|week$)|(?:older|newer) posts?(?: |$)|printable (?:page|version)|sort by|filter by|view all|see all',
    90,
  ),
  // An arrow, but not the mark that opens a quotation: "«Он пришёл сам»: лесник рассказал о лосе".
  {
    kind: 'navigation',
    longest: 90,
    asked: 'small',
    pattern: /^[\s\p{P}\p{S}]*(?:[«‹](?!.*[»›])|[»›](?!.*[«‹]))/u,
  },
  {
    kind: 'navigation',
    longest: 90,
    asked: 'small',
    pattern: /^[\s\p{P}\p{S}\d]*page \d+(?: of \d+)?[\s\p{P}\p{S}\d]*$/u,
  },
  whole(
    'account',
    '(?:log|sign|logged)[ -]?(?:in|on|out|off)(?: (?:now|to|or|with|here).{0,40})?|not logged in|register|register ?log ?out|register ?log ?in|create (?:an |your )?account|my (?:account|profile|list)|account|forgot (?:your )?password.{0,10}|welcome|einloggen|anmelden|abmelden|registrieren|se connecter|connexion|s.inscrire|iniciar sesión|regístrate|conéctate|entrar|cadastre-se|accedi|registrati|inloggen|zaloguj|войти|вход|регистрация|увійти|تسجيل الدخول|התחבר|登录|登錄|注册|登入|ログイン|会員登録|로그인|회원가입',
    60,
  ),

  // Rights
  start(
    'copyright',
    'our standards:|blog at wordpress|create a (?:free )?(?:web ?site|blog)|proudly powered by|theme: \\p{L}|(?:web )?design(?:ed)? by |copyright\\s*(?:©|\\(c\\)|\\d{4}|by|\\p{L})|all rights reserved|this material may not be published|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti|все права защищены|усі права|جميع الحقوق|כל הזכויות|版权所有|版權所有|無断転載|저작권자|무단전재',
    400,
  ),
  {
    kind: 'copyright',
    longest: 400,
    asked: 'small',
    pattern: /^[\s\p{P}\p{S}]*(?:©|\(c\))\s*(?:©|\(c\)|\d{4}|by|\p{L})/u,
  },
  within(
    'copyright',
    'all rights reserved|may not be (?:published, broadcast|reproduced)|©\\s*\\d{4}|無断転載|ⓒ',
    260,
  ),
  within(
    'copyright',
    'terms (?:of (?:use|service)|and conditions|& conditions)|privacy (?:policy|notice|statement)',
    140,
  ),
  whole(
    'copyright',
    '(?:privacy|terms|disclaimer|legal|imprint|accessibility|cookies?|do not sell my (?:personal )?info(?:rmation)?)(?:[\\s\\p{P}\\p{S}]+(?:privacy|terms|policy|legal|accessibility|cookies?|of|use|service|and|conditions|statement))*',
    90,
  ),

  // Advertisement
  whole(
    'advertisement',
    'advertisements?|ad|ads|anzeige|annonce|annons|reklám|ilan|ogłoszenie|werbung|publicité|publicidad|publicidade|pubblicità|advertentie|reklama|реклама|إعلان|פרסומת|विज्ञापन|广告|廣告|広告|광고|sponsored(?: by .{0,30})?|promoted|paid (?:post|content)|partner content|presented by .{0,40}|story continues (?:below|after).{0,40}|article continues (?:below|after).{0,40}|scroll to continue.{0,30}|continue reading below',
    70,
  ),
  within(
    'advertisement',
    'sponsor an (?:upcoming |future )?(?:issue|edition)|(?:want|like|looking) to reach \\S*\\d.{0,40}|reach these .{0,30}|alexa (?:device|skill)|\\bapp store\\b|google play\\b|affiliate (?:links?|commission)|(?:earn|receive) (?:a|an) (?:small |affiliate )?commission|job board',
    260,
  ),
  start(
    'advertisement',
    'a message from|together with\\b|in partnership with|(?:presented|sponsored|powered|brought to you) by|advertise (?:with|on|here)|advertisement|sponsor (?:an|our|this)|buy (?:now|tickets)|shop now|order now|limited[- ]time|special offer|free (?:trial|shipping|delivery)|download (?:the|our) app|get the app|donate(?: now| to| today|\\s*$)|you can donate|support us|did you say patreon|hiring\\?|post a job|browser-benachrichtigung|d bloggers',
    140,
  ),

  // Author notes, contacts
  // Under a release: who sent it.
  {
    kind: 'author-note',
    longest: 60,
    asked: 'line',
    pattern: /^About \p{Lu}[\p{L}.&’'-]*(?: (?:of|and|\p{Lu}[\p{L}.&’'-]*)){0,5}$/u,
  },
  {
    kind: 'author-note',
    longest: 700,
    asked: 'line',
    pattern:
      /^(?:[Aa]bout\s)?(?:\p{Lu}[\p{L}.’'-]+\s){1,4}(?:is|was|has (?:been|worked|written|covered)|writes|covers|lives|reports|joined)\b.{0,120}\b(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|blogger|photographer)\b/u,
  },
  within(
    'author-note',
    'about the author|follow (?:him|her|them|me|the author) (?:on|at)|on twitter (?:at )?@|can be reached at|is (?:a|an|the) .{0,60}(?:writer|reporter|editor|journalist|correspondent|columnist) (?:at|for|with|based|covering|who)|view all posts by|more (?:posts|stories|articles) by|ist (?:redakteur|korrespondent|journalist)',
    700,
  ),
  within(
    'contact',
    'do you have a (?:story|tip)|got a (?:story|tip|news)|send (?:us|your) .{0,40}(?:tips?|e-?mail|photos|stories)|contact (?:us|the newsroom|the author) (?:at|on|via|by)|e-?mail (?:us|the author|him|her) (?:at)?|we.d love .{0,40}(?:hear|get in touch)|get in touch|contact \\p{L}+ on (?:facebook|twitter|whatsapp)|questions\\? (?:contact|call|e-?mail|write)|(?:got|any|your) feedback\\?|(?:drop|send|write) us (?:a line|an? e-?mail)|hit reply|reply to this e-?mail',
    260,
  ),
];
