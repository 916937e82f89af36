export const ATTACK_HEADLINE = 'Council <b>votes</b> to keep the library open';

const PROSE =
  'The town council voted on Tuesday night to keep the library open for another year, after a meeting that ran past midnight and drew two hundred people to a hall.';

/** A saved page that tries all it can: to run, to ask, to cover what is around it. */
export const ATTACK_PAGE = `<!doctype html><html><head><title>Council</title>
<base href="https://attacker.example/"><meta http-equiv="refresh" content="0;url=https://attacker.example/">
<link rel="stylesheet" href="https://attacker.example/style.css"><script src="https://attacker.example/run.js"></script>
<style>body *{display:none!important} html{position:fixed;inset:0;z-index:9999;background:red}</style></head>
<body onload="window.attacked1=1" style="position:fixed;inset:0;z-index:99999;background:red">
<article><h1>Council &lt;b&gt;votes&lt;/b&gt; to keep the library open</h1>
<script>window.attacked2=1;alert(1)</script>
<p onmouseover="window.attacked3=1" style="position:fixed;inset:0">${PROSE}<img src="https://attacker.example/x.png" onerror="window.attacked4=1"></p>
<p><a href="javascript:window.attacked5=1">${PROSE}</a> <a href="data:text/html,<script>window.attacked6=1</script>">more</a></p>
<p>${PROSE} &lt;script&gt;window.attacked7=1&lt;/script&gt; &lt;svg onload=alert(9)&gt; &lt;style&gt;*{color:red}&lt;/style&gt;</p>
<svg onload="window.attacked8=1"><script>window.attacked9=1</script></svg><math><mtext><img src=x onerror="window.attacked10=1"></mtext></math>
<iframe srcdoc="<script>parent.attacked11=1</script>" src="https://attacker.example/"></iframe>
<object data="https://attacker.example/"></object><embed src="https://attacker.example/">
<form action="https://attacker.example/"><input autofocus onfocus="window.attacked12=1"></form>
<video src="https://attacker.example/x.mp4" onerror="window.attacked13=1"></video>
<noscript><p title="</noscript><img src=x onerror=window.attacked14=1>">x</p></noscript>
</article></body></html>`;
