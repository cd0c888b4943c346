using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE502 日期有误: a date that no calendar has, or that lost a digit or its month.</summary>
internal sealed class ImpossibleDate : IPlantedFault
{
    private static readonly string[] Events = ["项目领导小组于{0}召开专题调度会。", "{0}，县级验收组进行现场核验。", "实施方案于{0}获得批复。", "项目单位于{0}完成资料归档。"];

    public string Rule => "PE502";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var year = draft.Facts.Year;
        var (month, day) = (dice.Between(1, 9), dice.Between(10, 28));
        var wrong = dice.Between(0, 6) switch
        {
            0 => $"{year}年2月30日",
            1 => $"{year}年{dice.Of(4, 6, 9, 11)}月31日",
            2 => $"{year}年{month}年{day}日",
            3 => $"{year / 10}年{month}月{day}日",
            4 => $"{year}年{dice.Of(13, 14, 15)}月{day}日",
            5 => $"{year}年{month}月{dice.Of(32, 33, 35)}日",
            _ => $"{year}0年{month}月{day}日",
        };
        var whole = draft.Pieces.Where(p => !p.Touched && p.Mark is DateMark { Iso.Length: 10 } && p.Text.EndsWith('日') && p.Text.Contains('年', StringComparison.Ordinal)).ToList();
        if (whole.Count > 0 && dice.Chance(60))
        {
            var piece = dice.Of(whole);
            piece.Replace(wrong, new DateMark(null));
            return Expected.Of(Rule, [wrong]);
        }
        var parts = dice.Of(Events).Split("{0}");
        return Spot.Add(draft, dice, Telling.Of(parts[0]).NoDay(wrong).Say(parts[1]).Done(), Topics.Overview, Topics.Management, Topics.Results) ? Expected.Of(Rule, [wrong]) : null;
    }
}
