/**
 * Every form of boilerplate, caption and  that can match a line of some length holds one of these
 * words; a paragraph without any (nearly all are) is spared the patterns. A test holds the two together.
 */
export const TRIGGERS =
  `cookie cookies tracking consent privacy subscribe subscribed subscribing subscriber subscribers newsletter newsletters
abonnieren abonnez inscrivez recevez suscríbete suscribirse boletín assine inscreva iscriviti abbonati schrijf meld zapisz
signup inbox email emails mail unsubscribe browser app sponsored powered presented copyright reserved vorbehalten réservés
reservados riservati reproduced rewritten redistributed broadcast advertise advertisement twitter facebook instagram whatsapp
linkedin pinterest telegram reddit flipboard alerts bulletin briefing digest updates comment comments patron bloggers redakteur
korrespondent writer reporter editor journalist correspondent columnist author contributor freelance producer blogger
photographer professor fellow founder reached posts pictured shown seen file handout undated courtesy licensed left right center
   photo image    getty reuters afp ap epa shutterstock istock alamy flickr unsplash pexels
pixabay wikimedia dpa imago efe ansa bloomberg axios anadolu zuma youtube nasa pa contributed reporting editing compiled writing
translated files files   published publisher contribué contribuyó collaborato window terms tip tips newsroom utilisons
utilizamos usamos utilizziamo utilizza gebruikt używa verwenden verwendet advertising click hear touch archiv archivo 
   subscription thoughts followers © forwarded alexa affiliate feedback`
    .split(/\s+/)
    .filter(word => word !== '');

/** The same for forms that hold only at  start of  line: first words,  small letters. */
export const FIRST_WORDS =
  `subscribe sign newsletters already become support get never stay don share tweet follow like find join click e print if love
know leave post add comments no your required we please save tags topics filed categories category posted tagged keywords labels
read see show view learn load discover explore continue more skip you browse archive archives search showing page results back
return go previous next printable sort filter copyright    presented sponsored brought advertise sponsor buy shop order
limited special free download donate support did hiring related most trending recommended also    editor latest recent
popular similar top featured  around promoted keep other  watch details full log logged register create my forgot mehr
das lesen auch weitere zum siehe à lire sur les voir lea te más lo noticias artículos leia veja mais saiba leggi potrebbe
correlati  lees meest czytaj zobacz schlagwörter themen etiquetas temas mots photo photos image images picture pictures
illustration graphic video foto fotos bild bilder fotografie imagen crédit crédito screenshot source credit media caption
enlarge toggle hide  about terms privacy disclaimer legal schreiben hinterlasse deixe newsletter jetzt facebook twitter
   join notify fill viewing jump bookmark connect blog proudly theme design designed web questions want our drop refer thanks every simply`
    .split(/\s+/)
    .filter(word => word !== '');
