## A vote that is open

voting-repeats = repeats vote № { $vote }
voting-joined = Came while the vote is open and can answer: { $names }
voting-gone = Went while the vote is open and do not count: { $names }
voting-sum-short = The sum is { $sum }, { $voters } can answer: { $missing } missing
voting-sum-over = The sum is { $sum }, { $voters } can answer: { $over } too many
voting-not-returned = Not returned
voting-ballots = Ballots issued { $issued }, in the box { $found }, spoiled among them { $spoiled }, not returned { $kept }
voting-tie-by-chair = The votes are equal: the vote of the person presiding decides
voting-tie-not-adopted = The votes are equal: not adopted

## The same vote for the items that follow

voting-same = The same for the next…
voting-ask-same = Record vote № { $vote } for the next items as well?
voting-ask-same-then = Each item gets its own vote in the journal; all are recorded at once.
voting-up-to-item = Up to item
voting-same-items = Items: { $items }. Votes: { $counted }

## Without the quorum

voting-without-quorum = Without the quorum: discussion, speeches, postponing and withdrawing go on. No votes, nothing is noted as heard.
