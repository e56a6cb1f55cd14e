/**
 * What the api and the contracts say, in German, by their English sentences (`{}` for what differs, `{1}`, `{2}` in its order). Loaded by
 * pages in German only. `answers.test.ts` keeps it complete.
 */
const sentences: Record<string, string> = {
  'No connection': 'Keine Verbindung',
  'The server was not reached. Your code is kept on this device.':
    'Der Server wurde nicht erreicht. Dein Code liegt auf diesem Gerät.',
  'The server did not answer: what you sent may have arrived all the same. Your code is kept on this device.':
    'Der Server hat nicht geantwortet: Was du gesendet hast, ist vielleicht trotzdem angekommen. Dein Code liegt auf diesem Gerät.',
  'Unexpected answer': 'Unerwartete Antwort',
  'The server’s answer could not be read. Reload the page; it may be newer than this one.':
    'Die Antwort des Servers war nicht lesbar. Lade die Seite neu; sie ist vielleicht neuer als diese.',
  'The service does not answer': 'Der Dienst antwortet nicht',
  'The request was refused': 'Die Anfrage wurde abgelehnt',
  'It may be restarting. Your code is kept on this device; try again in a moment.':
    'Er startet vielleicht gerade neu. Dein Code liegt auf diesem Gerät; versuche es gleich noch einmal.',
  'The server answered with status {}.': 'Der Server antwortete mit Status {1}.',
  'The service does not answer at the moment.': 'Der Dienst antwortet gerade nicht.',
  'The service refused the request.': 'Der Dienst hat die Anfrage abgelehnt.',

  'The request can not be read': 'Die Anfrage ist nicht lesbar',
  'The request has wrong values': 'Die Anfrage enthält falsche Werte',
  'Sign in first': 'Melde dich zuerst an',
  'Sign-in failed': 'Anmeldung gescheitert',
  'The password is wrong': 'Das Passwort ist falsch',
  'The request comes from another site': 'Die Anfrage kommt von einer anderen Website',
  'This is not allowed': 'Das ist nicht erlaubt',
  'Not found': 'Nicht gefunden',
  'The method is not for this address': 'Die Methode passt nicht zu dieser Adresse',
  'The name is taken': 'Der Name ist vergeben',
  'The e-mail address is taken': 'Die E-Mail-Adresse ist vergeben',
  'The site needs an administrator': 'Die Site braucht eine Verwaltung',
  'Something else is under way': 'Etwas anderes ist gerade im Gang',
  'The request took too long': 'Die Anfrage dauerte zu lange',
  'The request is too large': 'Die Anfrage ist zu groß',
  'The body is no JSON': 'Der Inhalt ist kein JSON',
  'This language is out of service here.': 'Diese Sprache ist hier außer Betrieb.',
  '{} is out of service here. Choose another language.': '{1} ist hier außer Betrieb. Wähle eine andere Sprache.',
  'Somebody else is signed in': 'Jemand anders ist angemeldet',
  'Somebody else has signed in in this browser. Reload the page.':
    'In diesem Browser hat sich jemand anders angemeldet. Lade die Seite neu.',
  'The language can not be used here': 'Die Sprache ist hier nicht nutzbar',
  'Too many requests': 'Zu viele Anfragen',
  'The address or the headers are too long': 'Die Adresse oder die Kopfzeilen sind zu lang',
  'Something is broken on our side': 'Bei uns ist etwas kaputt',
  'Not available right now': 'Gerade nicht verfügbar',

  'Nothing is at {} {}.': 'Unter {1} {2} gibt es nichts.',
  '{} takes {}, not {}.': '{1} nimmt {2}, nicht {3}.',
  'This is only done from the pages of this site.': 'Das geht nur von den Seiten dieser Site aus.',
  'Your session can not be checked right now. Try again in a moment.':
    'Deine Sitzung kann gerade nicht geprüft werden. Versuche es gleich noch einmal.',
  'Sign in to do this; your session may have ended.': 'Melde dich dafür an; deine Sitzung ist vielleicht zu Ende.',
  'The request has wrong values.': 'Die Anfrage enthält falsche Werte.',
  'The body is larger than the API takes (256 KB).': 'Der Inhalt ist größer, als die API nimmt (256 KB).',
  'Send the body as application/json.': 'Sende den Inhalt als application/json.',
  'The address can not be read.': 'Die Adresse ist nicht lesbar.',
  'The body is no JSON that this API takes.': 'Der Inhalt ist kein JSON, das diese API nimmt.',
  'The request failed. Try again; if it stays so, report the request id.':
    'Die Anfrage ist gescheitert. Versuche es noch einmal; bleibt es so, melde die Kennung der Anfrage.',
  'Address, cookies and other headers have at most 16 KB together.':
    'Adresse, Cookies und andere Kopfzeilen haben zusammen höchstens 16 KB.',
  'The request did not arrive whole in time. Send it again.':
    'Die Anfrage kam nicht rechtzeitig ganz an. Sende sie noch einmal.',
  'This is no HTTP request that can be read.': 'Das ist keine lesbare HTTP-Anfrage.',
  'There is no formatter for {} here.': 'Für {1} gibt es hier keinen Formatierer.',
  'The formatter does not answer right now. Your code is unchanged; try again in a moment.':
    'Der Formatierer antwortet gerade nicht. Dein Code ist unverändert; versuche es gleich noch einmal.',
  'No submission of yours with this id waits.': 'Keine deiner Einreichungen mit dieser Kennung wartet.',
  'You have no accepted submission with this id.': 'Du hast keine angenommene Einreichung mit dieser Kennung.',
  'Too many {}. Try again in {} s.': 'Zu viele Anfragen dieser Art. Versuche es in {2} s noch einmal.',
  'Someone has this name. Choose another one.': 'Diesen Namen hat schon jemand. Wähle einen anderen.',
  'There is an account with this e-mail address. Sign in, or use another address.':
    'Mit dieser E-Mail-Adresse gibt es ein Konto. Melde dich an oder nimm eine andere.',
  'Many people are signing in. Try again in a moment.': 'Gerade melden sich viele an. Versuche es gleich noch einmal.',
  'Signing in does not work right now. Try again in a moment.':
    'Anmelden geht gerade nicht. Versuche es gleich noch einmal.',
  'The name or the password is wrong.': 'Der Name oder das Passwort ist falsch.',
  'Signing out does not work right now. Try again in a moment.':
    'Abmelden geht gerade nicht. Versuche es gleich noch einmal.',
  'There is no draft of {}.': 'Von {1} gibt es keinen Entwurf.',
  'The draft was published or removed meanwhile. Open the problem again.':
    'Der Entwurf wurde inzwischen veröffentlicht oder entfernt. Öffne die Aufgabe noch einmal.',
  'There is no problem {}.': 'Die Aufgabe {1} gibt es nicht.',
  'A check of this problem is under way. Wait for its end.':
    'Eine Prüfung dieser Aufgabe läuft. Warte, bis sie zu Ende ist.',
  'There is no such order.': 'Diesen Auftrag gibt es nicht.',
  'There is no such check.': 'Diese Prüfung gibt es nicht.',
  'Only a draft that has passed its check and has not changed since is published.':
    'Veröffentlicht wird nur ein Entwurf, der seine Prüfung bestanden und sich seitdem nicht geändert hat.',
  '{} has no version {}.': '{1} hat keine Version {2}.',
  'There is no such problem, or a rejudge of it is not ended yet.':
    'Diese Aufgabe gibt es nicht, oder ein erneutes Urteilen ist noch nicht zu Ende.',
  'This rejudge can not be {} now.': 'Dieses erneute Urteilen lässt sich jetzt nicht übernehmen oder verwerfen.',
  'There is no such post, or it was hidden or removed.':
    'Diesen Beitrag gibt es nicht, oder er wurde verborgen oder entfernt.',
  'Only its author changes or removes a post.': 'Nur wer einen Beitrag schrieb, ändert oder entfernt ihn.',
  'A thread has at most {} replies. Begin a new one.': 'Ein Thema hat höchstens {1} Antworten. Beginne ein neues.',
  'This is your own post: others vote for it and report it.':
    'Das ist dein eigener Beitrag: andere stimmen für ihn und melden ihn.',
  'This post has no open report.': 'Zu diesem Beitrag gibt es keine offene Meldung.',
  'There is no study plan {}.': 'Den Lernplan {1} gibt es nicht.',
  'No answer from: {}.': 'Keine Antwort von: {1}.',
  'There is nobody named {}.': 'Niemand heißt {1}.',
  'This account is not there any more.': 'Dieses Konto gibt es nicht mehr.',
  'Sessions can be neither listed nor ended right now. Try again in a moment.':
    'Sitzungen können gerade weder gezeigt noch beendet werden. Versuche es gleich noch einmal.',
  'This is not your password.': 'Das ist nicht dein Passwort.',
  'You have no session with this id; it may have ended.':
    'Du hast keine Sitzung mit dieser Kennung; sie ist vielleicht zu Ende.',
  'The password is changed. Your other sessions could not be ended: end them below in a moment.':
    'Das Passwort ist geändert. Deine anderen Sitzungen konnten nicht beendet werden: beende sie gleich unten.',
  'Your data is being written out already. Wait until that download has ended.':
    'Deine Daten werden schon ausgeschrieben. Warte, bis dieser Download zu Ende ist.',
  'This is not the name of your account.': 'So heißt dein Konto nicht.',
  'You are the last administrator of this site. Make someone else one first; then this account can be deleted.':
    'Du bist die letzte Person mit Verwaltungsrechten. Gib sie zuerst jemand anderem; dann lässt sich dieses Konto löschen.',
  '{} of your submissions and runs wait for their verdicts. Send the next one when one of them has arrived.':
    '{1} deiner Einreichungen und Läufe warten auf ihr Urteil. Sende die nächste, wenn eins davon da ist.',
  'The inputs of a run have at most {} KB together.': 'Die Eingaben eines Laufs haben zusammen höchstens {1} KB.',
  'You have no such notification.': 'Diese Mitteilung hast du nicht.',
  'You have no submission with this id.': 'Du hast keine Einreichung mit dieser Kennung.',

  'The account is blocked': 'Das Konto ist gesperrt',
  'This account is blocked. Ask the people who run this site why.':
    'Dieses Konto ist gesperrt. Frage die Leute, die diese Site betreiben, warum.',
  'There is no such account any more.': 'Dieses Konto gibt es nicht mehr.',
  'This person is not called {} any more. Load the page again.':
    'Diese Person heißt nicht mehr {1}. Lade die Seite neu.',
  '{} is the last administrator. Make someone else one first.':
    '{1} hat als letzte Person Verwaltungsrechte. Gib sie zuerst jemand anderem.',
  '{} is an administrator. Take the role away first; then block the person.':
    '{1} gehört zur Verwaltung. Nimm die Person zuerst heraus; dann lässt sie sich sperren.',
  '{} is blocked. Unblock the person first.': '{1} ist gesperrt. Entsperre die Person zuerst.',
  'Someone has done this to {} already. Load the page again.':
    'Das hat schon jemand mit {1} getan. Lade die Seite neu.',
  'You are no administrator any more.': 'Du gehörst nicht mehr zur Verwaltung.',
  'It is done and noted, but the sessions of {} could not be ended. End them in a moment.':
    'Es ist getan und festgehalten, aber die Sitzungen von {1} konnten nicht beendet werden. Beende sie gleich.',
  'There is no submission with this id; runs go after a day.':
    'Eine Einreichung mit dieser Kennung gibt es nicht; Läufe bleiben einen Tag.',
  'The queues do not answer right now. Try again in a moment.':
    'Die Warteschlangen antworten gerade nicht. Versuche es gleich noch einmal.',
  'There is no such job any more.': 'Diesen Auftrag gibt es nicht mehr.',
  'This job has not failed, or somebody has taken it up again already.':
    'Dieser Auftrag ist nicht gescheitert, oder jemand hat ihn schon wiederholt.',

  'a file name of letters, digits, and . _ + -': 'ein Dateiname aus Buchstaben, Ziffern und . _ + -',
  'a title is one line': 'ein Titel ist eine Zeile',
  'a title has at most 120 characters': 'ein Titel hat höchstens 120 Zeichen',
  'a title has at least 3 characters': 'ein Titel hat mindestens 3 Zeichen',
  'a post has some text': 'ein Beitrag enthält Text',
  'a post has at most 10,000 characters': 'ein Beitrag hat höchstens 10.000 Zeichen',
  'a reason has at most 500 characters': 'ein Grund hat höchstens 500 Zeichen',
  'say what is wrong': 'sage, was nicht stimmt',
  'a name has letters, digits, - and _ inside': 'ein Name hat Buchstaben, Ziffern und im Inneren - und _',
  'a name has at most 30 characters': 'ein Name hat höchstens 30 Zeichen',
  'a name has at least 3 characters': 'ein Name hat mindestens 3 Zeichen',
  'a password has at most 200 characters': 'ein Passwort hat höchstens 200 Zeichen',
  'a password has at least 10 characters': 'ein Passwort hat mindestens 10 Zeichen',
  'this is no e-mail address': 'das ist keine E-Mail-Adresse',
  'a draft has at most 100,000 characters': 'ein Entwurf hat höchstens 100.000 Zeichen',
  'a note has at most 20,000 characters': 'eine Notiz hat höchstens 20.000 Zeichen',
  'a path that is not under /tmp, /box, /proc, /dev or /toolchains':
    'ein Pfad, der nicht unter /tmp, /box, /proc, /dev oder /toolchains liegt',
  'an absolute path of plain characters': 'ein absoluter Pfad aus einfachen Zeichen',
  'a slug is lower-case words joined by hyphens': 'ein Kürzel besteht aus kleinen Wörtern mit Bindestrichen',
  'an identifier': 'ein Bezeichner',
  'this is no id of a job': 'das ist keine Kennung eines Auftrags',
  'this is no id of a session': 'das ist keine Kennung einer Sitzung',
  'type your password': 'tippe dein Passwort',
  'type your name': 'tippe deinen Namen',
  'the code is not text': 'der Code ist kein Text',
  'the code is longer than 10 KB': 'der Code ist länger als 10 KB',
  'the code is empty': 'der Code ist leer',

  // What the judge says of a run (packages/judging), and its harnesses of an answer (packages/languages/src/harness)
  'more than {} ms of CPU time': 'mehr als {1} ms Rechenzeit',
  'no answer in time (is it sleeping or waiting?)': 'keine Antwort in der Zeit (schläft oder wartet es?)',
  'too much on standard output or standard error': 'zu viel auf der Standardausgabe oder Standardfehlerausgabe',
  'the answer is too large': 'die Antwort ist zu groß',
  'the answers are too large': 'die Antworten sind zu groß',
  'the answer is too large to be shown ({} characters)': 'die Antwort ist zu groß, um sie zu zeigen ({1} Zeichen)',
  'the program did not read what it was sent': 'das Programm hat nicht gelesen, was ihm geschickt wurde',
  'the answer came out of turn': 'die Antwort kam außer der Reihe',
  'the answer is not of the right type: {}': 'die Antwort ist nicht vom richtigen Typ: {1}',
  'standard output is not UTF-8 text': 'die Standardausgabe ist kein UTF-8-Text',
  'the compiler made nothing{}': 'der Compiler hat nichts erzeugt{1}',
  'call {}, {}: the answer differs': 'Aufruf {1}, {2}: die Antwort ist eine andere',
  'ended before answering, with exit code {}': 'vor der Antwort beendet, mit dem Exit-Code {1}',
  '{}: a memory access that is not allowed, or a recursion too deep for the stack':
    '{1}: ein Speicherzugriff, der nicht erlaubt ist, oder eine Rekursion, die für den Stack zu tief ist',
  '{}: the program gave up (abort, or a failed assertion)':
    '{1}: das Programm hat aufgegeben (abort, oder eine Zusicherung galt nicht)',
  '{}: an arithmetic error, such as a division by zero': '{1}: ein Rechenfehler, etwa eine Division durch null',
  '{}: an illegal instruction': '{1}: ein unzulässiger Maschinenbefehl',
  '{}: a memory access that is not allowed': '{1}: ein Speicherzugriff, der nicht erlaubt ist',
  '{}: a system call that is not allowed': '{1}: ein Systemaufruf, der nicht erlaubt ist',
  '{}: a file that grew too large': '{1}: eine Datei, die zu groß wurde',
  '{} needs too much time or memory for this code': '{1} braucht für diesen Code zu viel Zeit oder Speicher',
  'formatted, the code is longer than 10 KB': 'formatiert ist der Code länger als 10 KB',
  'returned a node of the argument, where a copy is expected':
    'gab einen Knoten des Arguments zurück, wo eine Kopie erwartet wird',
  'returned a tree that does not end (a cycle?)': 'gab einen Baum ohne Ende zurück (ein Kreis?)',
  'returned a list that does not end (a cycle?)': 'gab eine Liste ohne Ende zurück (ein Kreis?)',
  'returned a level that does not end (a cycle?)': 'gab eine Ebene ohne Ende zurück (ein Kreis?)',
  'returned a list with a random node that is not in the list':
    'gab eine Liste mit einem zufälligen Knoten zurück, der nicht in ihr ist',
  'returned {}, where {} is expected': 'gab {1} zurück, wo {2} erwartet wird',
  'there is no class {} with a method {}': 'es gibt keine Klasse {1} mit einer Methode {2}',
  'there is no class {}': 'es gibt keine Klasse {1}',
  'there is no function {}': 'es gibt keine Funktion {1}',
  'class {} has no method {}': 'die Klasse {1} hat keine Methode {2}',
  '{}, line {}': '{1}, Zeile {2}',

  // What zod says where a contract has no words of its own (zod/src/v4/locales/en.ts)
  'Invalid input: expected {}, received {}': 'Ungültige Eingabe: erwartet wird {1}, angegeben ist {2}',
  'Invalid input: expected {}': 'Ungültige Eingabe: erwartet wird {1}',
  'Invalid option: expected one of {}': 'Ungültige Auswahl: möglich sind {1}',
  'Invalid input': 'Ungültige Eingabe',
  'Too big: expected {} to have <={} characters': 'Zu lang: höchstens {2} Zeichen',
  'Too small: expected {} to have >={} characters': 'Zu kurz: mindestens {2} Zeichen',
  'Too big: expected {} to have <={} items': 'Zu viele: höchstens {2} Einträge',
  'Too small: expected {} to have >={} items': 'Zu wenige: mindestens {2} Einträge',
  'Too big: expected {} to be <={}': 'Zu groß: höchstens {2}',
  'Too small: expected {} to be >={}': 'Zu klein: mindestens {2}',
  'Too big: expected {} to be <{}': 'Zu groß: weniger als {2}',
  'Too small: expected {} to be >{}': 'Zu klein: mehr als {2}',
  'Unrecognized key: {}': 'Unbekanntes Feld: {1}',
  'Unrecognized keys: {}': 'Unbekannte Felder: {1}',
  'Invalid key in {}': 'Ungültiger Schlüssel in {1}',
  'Invalid string: must match pattern {}': 'Der Text passt nicht zum Muster {1}',

  // Values of a case: types are code and stay as they are.
  'expected int (32 bits), got {}': 'erwartet wird int (32 Bit), angegeben ist {1}',
  'expected long (64 bits), got {}': 'erwartet wird long (64 Bit), angegeben ist {1}',
  'expected char (a string of one character), got {}':
    'erwartet wird char (ein Text aus einem Zeichen), angegeben ist {1}',
  'expected TreeNode (level order), got {}': 'erwartet wird TreeNode (Ebene für Ebene), angegeben ist {1}',
  'expected NaryNode (level order), got {}': 'erwartet wird NaryNode (Ebene für Ebene), angegeben ist {1}',
  'expected CyclicListNode ([values, index the last leads to or -1]), got {}':
    'erwartet wird CyclicListNode ([Werte, Index, zu dem der letzte führt, oder -1]), angegeben ist {1}',
  'expected [value, index of its random node or null], got {}':
    'erwartet wird [Wert, Index seines zufälligen Knotens oder null], angegeben ist {1}',
  'expected the index of a node or -1, got {}': 'erwartet wird der Index eines Knotens oder -1, angegeben ist {1}',
  'expected the index of a node or null, got {}': 'erwartet wird der Index eines Knotens oder null, angegeben ist {1}',
  'expected a node from 1 to {}, got {}': 'erwartet wird ein Knoten von 1 bis {1}, angegeben ist {2}',
  'expected double, got {}': 'erwartet wird double, angegeben ist {1}',
  'expected bool, got {}': 'erwartet wird bool, angegeben ist {1}',
  'expected string, got {}': 'erwartet wird string, angegeben ist {1}',
  'expected RandomListNode, got {}': 'erwartet wird RandomListNode, angegeben ist {1}',
  'number of values: expected {}, got {}': 'Anzahl der Werte: erwartet {1}, angegeben {2}',
  'expected {}, got {}': 'erwartet wird {1}, angegeben ist {2}',
  'the text holds half a surrogate pair': 'der Text enthält ein halbes Surrogatpaar',
  'no null at the start or the end of a tree': 'kein null am Anfang oder Ende eines Baums',
  'this node has no parent': 'dieser Knoten hat keinen Elternknoten',
  'there is no node whose children these could be': 'es gibt keinen Knoten, dessen Kinder das sein könnten',
  'the root stands alone, followed by null': 'die Wurzel steht allein, danach folgt null',
  'unknown type {}': 'unbekannter Typ {1}',
  'a {} problem takes a {} input': 'eine Aufgabe der Art {1} nimmt eine Eingabe der Art {2}',
  'the first call is the constructor {}': 'der erste Aufruf ist der Konstruktor {1}',
  '{} has no method {}': '{1} hat keine Methode {2}',
  '{} takes the result of {}, which was not called before':
    '{1} nimmt das Ergebnis von {2}, das vorher nicht aufgerufen wurde',
  '{} holds the value {} {} times, not once': '{1} enthält den Wert {2} {3}-mal, nicht einmal',
  'a program answers with text': 'ein Programm antwortet mit Text',
  'a class problem takes a class input': 'eine Aufgabe mit Klasse nimmt Aufrufe als Eingabe',
  'one entry for each of the {} calls': 'ein Eintrag für jeden der {1} Aufrufe',
  'null, since the result of {} is not looked at': 'null, denn das Ergebnis von {1} wird nicht angesehen',

  // Signatures and sources of a problem
  'a type: int, long, double, bool, char, string, ListNode, TreeNode, with up to three [], or CyclicListNode, TreeNodeByValue, RandomListNode, GraphNode, NaryNode, NextTreeNode':
    'ein Typ: int, long, double, bool, char, string, ListNode, TreeNode, mit bis zu drei [], oder CyclicListNode, TreeNodeByValue, RandomListNode, GraphNode, NaryNode, NextTreeNode',
  'no parameter is named {}': 'kein Parameter heißt {1}',
  'a void function names the parameter it changes': 'eine Funktion ohne Ergebnis nennt den Parameter, den sie ändert',
  'first k elements: returns int, mutates an array': 'die ersten k Elemente: gibt int zurück, ändert ein Array',
  'TreeNodeByValue is a node of a TreeNode parameter that stands before it':
    'TreeNodeByValue ist ein Knoten eines TreeNode-Parameters, der davor steht',
  'TreeNodeByValue is for functions only': 'TreeNodeByValue gibt es nur für Funktionen',
  '{} would both be the class Node': '{1} wären beide die Klasse Node',
  'a method that returns nothing hands nothing on': 'eine Methode ohne Ergebnis gibt nichts weiter',
  'there is no method {}': 'es gibt keine Methode {1}',
  'takes one parameter of type {}, which {} returns': 'nimmt einen Parameter vom Typ {1}, den {2} zurückgibt',
  'names no solution that is to be accepted': 'nennt keine Lösung, die angenommen werden soll',
  '{} is there twice': '{1} gibt es zweimal',
  'a {} needs its program': '{1} braucht sein Programm',
  'a {} judges programs only': '{1} beurteilt nur Programme',
  'a checker needs its source': 'ein checker braucht seinen Quelltext',
  'is not used by {}': 'wird von {1} nicht verwendet',
  'at least one case is visible': 'mindestens ein Fall ist sichtbar',

  // What a check of a problem says in its lines.
  '{} has no source that could be edited: load the catalogue again (./nova up), or import its package.':
    '{1} hat keine Quelle, die sich bearbeiten ließe: Lade den Katalog noch einmal (./nova up) oder importiere das Paket.',
  format: 'Form',
  readable: 'lesbar',
  '{} errors': '{1} Fehler',
  editorial: 'Besprechung',
  'editorial: {}': 'Besprechung: {1}',
  any: 'beliebig',
  '2 approaches or more': '2 Lösungswege oder mehr',
  '{} approaches': '{1} Lösungswege',
  limits: 'Grenzen',
  '{} times the measured': 'das {1}-Fache des Gemessenen',
  'as measured': 'wie gemessen',
  'not measured': 'nicht gemessen',
  cases: 'Fälle',
  'valid and answered': 'gültig und beantwortet',
  broken: 'kaputt',
  '{} cases, {} MB': '{1} Fälle, {2} MB',
  'solutions/{}': 'Lösung {1}',
  mutants: 'Mutanten',
  '{} % killed or more': '{1} % entdeckt oder mehr',
  '{} % killed is good': '{1} % entdeckt ist gut',
  '{} of {} ({} equivalent)': '{1} von {2} ({3} gleichwertig)',
  'input validator {}': 'Eingabeprüfung {1}',
  'takes every input': 'nimmt jede Eingabe',
  'took {}': 'nahm {1}',
  'refused {} of {}': 'lehnte {1} von {2} ab',
};

export default sentences;
