/** A good sheet of 14 point, as this program prints them, of three pages: with a list, a table, a picture, a code and a right. */
export const GOOD_SHEET = `#import "/house.typ": house
#show: house
= Ask for an advocate
An advocate helps you to speak up. They are free.

They work for you and not for the hospital. They keep what you say to themselves, and they do only what you want them to do.

== What they do
- They listen to you.
- They tell you your rights.
- They come to meetings.

#figure(image("/sheet-text/talking.svg", alt: "Two people sit and talk.", height: 3cm))

== How to ask
+ Tell any nurse.
+ The nurse tells the advocate.

Phone #link("tel:03003038037")[03003~038~037] today.

== How long you have
#table(columns: 2, inset: 8pt, table.header[Your section][Ask within], [Section 2], [14 days], [Section 3], [6 months])

== In Welsh
#text(lang: "cy")[Mae gennych hawl i gael eiriolwr. Mae am ddim.]

#pagebreak()
== Can I say no?
You can say no. You can change your mind later.

#pagebreak()
== About this sheet
Made by: People First

Read it at #link("https://example.org/ask/", "https://example.org/ask/")

#image(bytes(sys.inputs.qr), format: "svg", width: 4cm, alt: "QR code for https://example.org/ask/")
`;

/** The address in the code of the sheet, and another one. */
export const SHEET_ADDRESS = 'https://example.org/ask/';
export const OTHER_ADDRESS = 'https://example.org/other/';

/** The page that offers the sheet. */
export const SHEET_PAGE = `<!doctype html>
<html lang="en"><head><title>Ask for an advocate</title><link rel="alternate" type="application/pdf" href="sheet.pdf"></head>
<body><main><article>
<h1>Ask for an advocate</h1>
<p>An advocate helps you to speak up. They are free.</p>
<p>They work for you and not for the hospital. They keep what you say to themselves, and they do only what you want them to do.</p>
<h2>What they do</h2>
<ul><li>They listen to you.</li><li>They tell you your rights.</li><li>They come to meetings.</li></ul>
<img src="talking.svg" alt="Two people sit and talk.">
<h2>How to ask</h2>
<ol><li>Tell any nurse.</li><li>The nurse tells the advocate.</li></ol>
<p>Phone <a href="tel:03003038037">03003 038 037</a> today.</p>
<h2>How long you have</h2>
<table><tr><th scope="col">Your section</th><th scope="col">Ask within</th></tr><tr><td>Section 2</td><td>14 days</td></tr><tr><td>Section 3</td><td>6 months</td></tr></table>
<h2>In Welsh</h2>
<p lang="cy">Mae gennych hawl i gael eiriolwr. Mae am ddim.</p>
<h2>Can I say no?</h2>
<p>You can say no. You can change your mind later.</p>
</article></main></body></html>
`;
