/**
 * The search terms of a text, the same for the text search and for the text criterion of a match.
 * Scripts that set no blanks between words (Chinese, Japanese, Thai, Khmer, Lao, Burmese) give overlapping pairs of characters;
 * Arabic is folded over its letter variants, and loses its article. No dictionary, so that every process and engine agrees.
 */
export function termsOf(text: string): string[] {
  const terms = new Set<string>();
  for (const word of words(text)) {
    if (unspaced.test(word)) for (const pair of pairs(word)) terms.add(pair);
    else if (!stopWords.has(word) && word.length <= longestTerm) terms.add(stem(word));
  }
  return [...terms].sort();
}

/** What a search asks for: every part must occur. A part that may be the beginning of a longer term is matched as one. */
export function searchTermsOf(search: string): string[] {
  const parts = words(search).flatMap((word) => (unspaced.test(word) ? pairs(word) : [stem(word)]));
  const telling = parts.filter((part) => !stopWords.has(part));
  return [...new Set(telling.length > 0 ? telling : parts)];
}

/** Whether a text of these terms holds every part of a search; a search that names no term finds nothing. */
export function hasAllTerms(terms: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((part) => terms.some((term) => term.startsWith(part)));
}

// PostgreSQL refuses words of more than 2 kB in a text search; no word that means anything is as long as this.
const longestTerm = 100;

function words(text: string): string[] {
  return (
    fold(text)
      .match(/[\p{L}\p{N}]+/gu)
      ?.flatMap(splitScripts) ?? []
  );
}

/** Full and half width, case, accents and vowel signs, the Arabic stretching stroke and variants of its letters. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .replace(/ة/g, 'ه')
    .normalize('NFC');
}

const unspacedScripts = ['Han', 'Hiragana', 'Katakana', 'Thai', 'Khmer', 'Lao', 'Myanmar'];
const unspacedLetters = unspacedScripts.map((script) => `\\p{Script=${script}}`).join('');
const unspaced = new RegExp(`^[${unspacedLetters}]`, 'u');
const runs = new RegExp(`[${unspacedLetters}]+|[^${unspacedLetters}]+`, 'gu');

/** '5G网络' is '5g' and '网络'. */
function splitScripts(word: string): string[] {
  return word.match(runs) ?? [];
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, at) => characters[at]! + character);
}

/** Light on purpose: the Arabic article (repeatedly: a word may begin with the same letters), and the plural of English, French, Spanish and Portuguese. */
function stem(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return word.replace(/^(?:وال|بال|كال|فال|لل|ال)+(?=.{2})/u, '');
  if (word.length > 4 && /[^aeious]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && /[^su]s$/.test(word)) return word.slice(0, -1);
  return word;
}

// The commonest function words of English, French, Spanish, Portuguese, Russian and Arabic, folded as above.
const stopWords: ReadonlySet<string> = new Set(
  (
    'a an and are as at be by for from has have in into is it its of on or our that the their this to was we were which will with you your ' +
    'au aux avec ce ces dans de des du elle en est et il la le les leur nous notre ou par pour que qui sur un une vous votre ' +
    'al con del el es las lo los nuestra nuestro para por se sin su sus una unas uno unos y e ' +
    'ao aos as com da das do dos em na nas no nos o os ou pela pelo um uma ' +
    'в во для и из к на не о от по с со что это как мы наш у за ' +
    'في من الي علي عن مع هذا هذه التي الذي او ان'
  ).split(' '),
);
