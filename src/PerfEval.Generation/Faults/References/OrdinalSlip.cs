using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE507 序号: an ordinal is repeated, left out or of another style among its siblings.</summary>
internal sealed class OrdinalSlip : IPlantedFault
{
    private const string Numerals = "零一二三四五六七八九";

    public string Rule => "PE507";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var chapters = draft.Paragraphs.Where(p => p.Level == 1 && p.Ordinal.Length == 2 && p.Ordinal[1] == '、' && Numerals.Contains(p.Ordinal[0], StringComparison.Ordinal)).ToList();
        if (chapters.Count < 4) return null;
        var at = dice.Between(2, chapters.Count - 1);
        if (dice.Chance(50))
        {
            chapters[at].Ordinal = chapters[at - 1].Ordinal;
            for (var i = at + 1; i < chapters.Count; i++) chapters[i].Ordinal = Numerals[Numerals.IndexOf(chapters[i].Ordinal[0], StringComparison.Ordinal) - 1] + "、";
        }
        else
        {
            for (var i = at; i < chapters.Count; i++)
            {
                var next = Numerals.IndexOf(chapters[i].Ordinal[0], StringComparison.Ordinal) + 1;
                if (next >= Numerals.Length) return null;
                chapters[i].Ordinal = Numerals[next] + "、";
            }
        }
        return Expected.Of(Rule, [chapters[at].Ordinal]);
    }
}
