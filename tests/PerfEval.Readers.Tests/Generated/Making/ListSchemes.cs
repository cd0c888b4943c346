namespace PerfEval.Readers.Tests.Generated.Making;

/// <summary>How the headings and lists of a report are numbered: the schemes met in reports.</summary>
internal static class ListSchemes
{
    public const int Headings = 1;

    private static readonly (string, string, bool)[][] HeadingSchemes =
    [
        [("chineseCountingThousand", "%1、", false), ("chineseCountingThousand", "（%2）", false), ("decimal", "%3.", false), ("decimal", "（%4）", false)],
        [("chineseCounting", "第%1部分", false), ("chineseCounting", "（%2）", false), ("decimal", "%3．", false), ("decimalEnclosedCircle", "%4", false)],
        [("decimal", "%1", false), ("decimal", "%1.%2", false), ("decimal", "%1.%2.%3", false), ("decimal", "（%4）", false)],
        [("japaneseCounting", "%1、", false), ("decimal", "%1.%2", true), ("decimal", "%1.%2.%3", true), ("lowerLetter", "%4)", false)],
        [("upperRoman", "%1.", false), ("ideographTraditional", "%2、", false), ("decimal", "%3、", false), ("decimalEnclosedCircleChinese", "%4", false)],
    ];

    private static readonly (string, string, bool)[][] ItemSchemes =
    [
        [("decimal", "（%1）", false)],
        [("decimal", "%1.", false), ("lowerLetter", "%2.", false)],
        [("decimalEnclosedCircle", "%1", false)],
        [("lowerLetter", "%1)", false)],
        [("bullet", "●", false)],
        [("chineseCounting", "%1是", false)],
    ];

    public static CountedList ForHeadings(Dice dice) => new(Headings, dice.One(HeadingSchemes));

    /// <summary>A new list of items, or an earlier one that starts again at 1.</summary>
    public static CountedList ForItems(Dice dice, IReadOnlyList<CountedList> earlier)
    {
        var bases = earlier.Where(l => l.Id != Headings && l.RestartOf is null).ToList();
        if (bases.Count == 0 || dice.Chance(50)) return new CountedList(earlier.Count + 1, dice.One(ItemSchemes));
        var again = dice.One(bases);
        return new CountedList(earlier.Count + 1, again.Levels, again.Id);
    }
}
