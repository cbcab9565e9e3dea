/** What leads a verb of saying: "was quick to | point out", "went so far as to | say", "is on record as | saying". */
export const enPeriphrases = {
  infinitive: [
    '[is|are|was|were|has been|have been|had been] [quick|keen|careful|eager|anxious|at pains] to',
    '[goes|go|went|has gone|have gone] [on|so far as|as far as] to',
    '[continues|continue|continued|has continued|have continued] to',
    '[takes|take|took|has taken|have taken] [the opportunity|to x|to twitter|to facebook|to instagram|to social media|to the airwaves] to',
  ],
  gerund: [
    '[is|are|was|were] on record as',
    '[goes|go|went|has gone|have gone] as far as',
    '[begins|began|has begun|ends|ended|concludes|concluded] by',
    '[keeps|keep|kept] on',
    '[makes|make|made|has made] a point of',
  ],
};
