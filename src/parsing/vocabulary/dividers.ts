/** A row of dashes, stars or dots that parts one thing from the next: "---", "* * *", "⁂". */
export function isDivider(text: string): boolean {
  return text.length <= 200 && /^[\s\p{P}\p{S}_]+$/u.test(text) && /^[\s\-–—_=*•·.~#+|⁂✦❖◆※]+$/u.test(text);
}
