// All of these are asked of a line in small letters: a pattern regardless of case takes twice as long to compile.

const PHOTO_CREDIT =
  /^[\s([]*(?:photos?|images?|pictures?|picture credit|photo credit|image credit|credit|illustration|graphic|video|foto|fotos|bild|bilder|fotografie|imagen|imágenes|photographie|crédit photo|crédito|фото|фотография|изображение|צילום|الصورة|फोटो|图片|圖片|写真|사진|screenshot|image source|source)\s*(?:(?:by|von|par|de)(?!\p{L})|:|：|\/|©|–|-)/u;
const AGENCY_TAIL =
  /(?:(?<![–—-]\s?)\(|\/|\||©|\bvia\s|\bphoto by\s|\.\s?)\s*(?:getty(?: images)?|reuters(?: \/[^)]*| file)?|afp|ap(?: photo[^)]*)?|epa|shutterstock|istock|alamy|flickr|unsplash|pexels|pixabay|wikimedia(?: commons)?|dpa|imago|picture[- ]alliance|efe|ansa|associated press|bloomberg|axios|anadolu|pa wire|pa|zuma(?: press)?|youtube|facebook|twitter|instagram|nasa)(?!\p{L})[^.]{0,40}\)?\.?$/u;
const AGENCY_ALONE =
  /^(?:(?:afp|ap|reuters|epa|dpa|getty|pool|anadolu|via|photo|images|shutterstock|istock|alamy|file|[/,|\s©-]|contributor)+)$/u;
const ENLARGE =
  /^(?:image caption|media caption|caption|enlarge|click to enlarge|hide caption|toggle caption|view (?:image|photo|gallery)|image \d+ of \d+|\d+ of \d+|\d+\/\d+)$/u;
const SHOWN =
  /(?:\((?:images?|photos?|pictures?|pic|foto|bild|credit|video)\s*[:：]|\((?:left|right|center|centre|l|r|file photo|pictured|archiv(?:bild)?|archivo|ap photo)(?!\p{L})[^)]*\)|\bis (?:seen|pictured|shown)\b|\bare (?:seen|pictured|shown)\b|\bpictured (?:here|above|left|right|in)\b|, (?:left|right|center|centre), (?:and|with|speaks?|shakes?|walks?|talks?)\b|\bin this (?:file|undated|handout|image|photo)|\bfile (?:photo|image|picture)\b|licensed under cc|courtesy of|[.!?|]\s?(?:photos?|images?|pictures?|pic|foto|bild|imagem|imagen)\s?[:：])/u;

const LONGEST_CAPTION = 400;

/** "Photo: Bettmann/Getty Images", "AFP/Getty Images", "image source – www.example.org". */
export function isPhotoCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const small = text.toLowerCase();
  return PHOTO_CREDIT.test(small) || AGENCY_ALONE.test(small) || ENLARGE.test(small);
}

/** A caption tells what a picture shows and mostly ends in whose it is. */
export function isCaption(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const small = text.toLowerCase();
  return AGENCY_TAIL.test(small) || SHOWN.test(small);
}
