using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.Traps;

/// <summary>Sentences that sound like problems or suggestions and are denials, goals, achievements, or measures already taken.</summary>
internal sealed class LookAlikes : ITrap
{
    private static readonly (string Phrase, string[] Topics)[] Kinds =
    [
        ("似问题.否认", [Topics.Funds, Topics.Management]), ("似问题.目标", [Topics.Overview]), ("似问题.成效", [Topics.Results]),
        ("似问题.措施", [Topics.Management, Topics.Funds]), ("似问题.已解决", [Topics.Management]), ("似问题.平叙", [Topics.Overview, Topics.Management]),
        ("似问题.提示", [Topics.Problems]),
    ];

    public string Name => "似问题非问题";

    public SetTrap? Set(Draft draft, Dice dice)
    {
        List<Forbidden> mustNot = [];
        foreach (var (phrase, topics) in dice.Shuffled(Kinds).Take(dice.Between(1, 3)))
        {
            var sentence = draft.Voice.Say(phrase);
            foreach (var piece in sentence.Pieces) piece.Touch();
            // A prompt stands first in its chapter, the others end a paragraph.
            if (phrase == "似问题.提示" && draft.Body(Topics.Problems) is [var first, ..]) first.Sentences.Insert(0, sentence);
            else if (!Spot.Add(draft, dice, sentence, topics)) continue;
            mustNot.Add(new Forbidden(["PE403", "PE404", "PE406"], sentence.Text, "与问题相像的普通表述"));
        }
        // A prompt that was left in is no problem, but a leftover of the template.
        return mustNot.Count == 0 ? null : new SetTrap(Name, mustNot) { Acceptable = [.. mustNot.Select(m => new Tolerated(["PE506"], m.Quote))] };
    }
}
