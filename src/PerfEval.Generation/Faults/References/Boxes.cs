using PerfEval.Generation.Drafts;

namespace PerfEval.Generation.Faults.References;

/// <summary>PE508 勾选: none or several of exclusive boxes are ticked.</summary>
internal sealed class Boxes : IPlantedFault
{
    private static readonly (string Name, string[] Options)[] Choices =
    [
        ("项目性质", ["新增", "延续"]), ("评价类型", ["单位自评", "部门评价", "财政评价"]), ("项目类型", ["常年性项目", "延续性项目", "一次性项目"]),
        ("评价阶段", ["事前评价", "事中评价", "事后评价"]), ("是否公开", ["是", "否"]), ("是否纳入年度重点工作", ["是", "否"]),
    ];

    public string Rule => "PE508";

    public PlantedFault? Plant(Draft draft, Dice dice)
    {
        var (name, choices) = dice.Of(Choices);
        var several = dice.Chance(50);
        var (empty, ticked) = (dice.Of("□", "☐"), dice.Of("☑", "√", "■"));
        var before = dice.Chance(70);
        var line = $"{name}：" + string.Join(' ', choices.Select((c, i) => Box(c, several && i < 2)));
        var at = draft.Blocks.FindIndex(b => b is Paragraph { Level: 1, Title: false });
        if (at < 0) at = draft.Blocks.FindIndex(b => b is Paragraph { Title: true }) + 1;
        if (at <= 0 && draft.Paragraphs.Any() == false) return null;
        draft.Blocks.Insert(at, new Paragraph(Telling.Of(line).Done()));
        return Expected.Of(Rule, [name]);

        string Box(string choice, bool on) => before ? (on ? ticked : empty) + choice : choice + (on ? ticked : empty);
    }
}
