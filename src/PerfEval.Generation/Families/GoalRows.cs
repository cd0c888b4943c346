using PerfEval.Generation.Drafts;
using PerfEval.Generation.Phrases;

namespace PerfEval.Generation.Families;

/// <summary>年度总体目标: 预期目标 beside 实际完成情况.</summary>
internal static class GoalRows
{
    public static IEnumerable<Row> Of(Voice voice, int columns)
    {
        var left = (columns - 1) / 2;
        yield return new Row(new Cell(voice.Word("头.总体目标")) { Rows = 2 },
            new Cell(voice.Word("头.预期目标")) { Columns = left }, new Cell(voice.Word("头.实际完成情况")) { Columns = columns - 1 - left });
        yield return new Row(new Cell([voice.Say("预期目标")]) { Columns = left }, new Cell([voice.Say("实际完成情况")]) { Columns = columns - 1 - left });
    }
}
