using PerfEval.Core.Documents;
using PerfEval.Core.Extraction.Tables;
using PerfEval.Core.Tests.Building;

namespace PerfEval.Core.Tests.Extraction.Tables;

public sealed class TableLayoutTests
{
    [Theory]
    [InlineData("|一级指标|三级指标|指标值|实际完成值|分值|得分|", true)]
    [InlineData("|项目资金（万元）|年初预算数|全年预算数|全年执行数|", true)]
    [InlineData("|支出内容|支出金额|", true)]
    [InlineData("|项目名称|道路维修|", false)]
    [InlineData("|年度资金总额|100|98|", false)]
    [InlineData("|完成时限|2020年8月底|已完成|", false)]
    [InlineData("|预算|", false)]
    public void Head_rows_name_columns_and_answer_nothing(string row, bool isHead) => Assert.Equal(isHead, Layout(row).IsHeadRow(0));

    [Fact]
    public void Value_stands_under_its_head()
    {
        var layout = Layout("|资金来源|预算数|执行数|\n|财政拨款|100|98|");

        Assert.Equal(["资金来源", "预算数", "执行数"], layout.Row(1).Select(layout.Head));
        Assert.Equal(["", "", ""], layout.Row(0).Select(layout.Head));
    }

    [Fact]
    public void Row_that_lost_a_merged_cell_lines_up_at_its_right_end()
    {
        var layout = Layout("|一级指标|二级指标|指标名称|分值|得分|\n|产出指标|数量指标|新建数量|10|9|\n|质量指标|合格率|10|10|");

        Assert.Equal(["二级指标", "指标名称", "分值", "得分"], layout.Row(2).Select(layout.Head));
    }

    [Fact]
    public void Heads_of_two_rows_are_joined()
    {
        var layout = Layout("|资金来源|预算金额|预算金额|支出金额|\n|资金来源|年初预算|调整预算|支出金额|\n|财政拨款|100|120|98|");

        Assert.Equal(["资金来源", "预算金额年初预算", "预算金额调整预算", "支出金额"], layout.Row(2).Select(layout.Head));
    }

    [Fact]
    public void Section_row_ends_the_block_above()
    {
        var layout = Layout("|支出内容|支出金额|备注|\n|办公费|3|无|\n|二、项目支出明细情况|\n|印刷费|5|无|");

        Assert.Equal([-1, 0, -1, -1], Enumerable.Range(0, 4).Select(r => layout.IsHeadRow(r) ? -1 : layout.HeadRowOf(r)));
    }

    [Fact]
    public void Merged_head_rules_every_column_below_it()
    {
        const string Text = "资金来源\n预算安排资金\n财政拨款\n100\n20";
        TableCell Cell(int row, int column, int columns, string words) => new(row, column, 1, columns, PrintedText.Find(PrintedText.Lay(Text), words));
        var cells = new[] { Cell(0, 0, 1, "资金来源"), Cell(0, 1, 2, "预算安排资金"), Cell(1, 0, 1, "财政拨款"), Cell(1, 1, 1, "100"), Cell(1, 2, 1, "20") };
        var table = new SourceTable(0, new TextSpan(0, Text.Length), cells);
        var layout = new TableLayout(new SourceDocument(DocumentFormat.Docx, Text, [], [table]), table);

        Assert.Equal(["资金来源", "预算安排资金", "预算安排资金"], layout.Row(1).Select(layout.Head));
    }

    [Fact]
    public void Left_label_is_none_behind_another_value()
    {
        var layout = Layout("|计划安排资金|437.7||实际到位资金|420|3|");

        Assert.Equal(["", "计划安排资金", "", "", "实际到位资金", ""], layout.Row(0).Select(layout.LeftLabel));
        Assert.Equal("实际到位资金", layout.NearestLabel(5));
    }

    [Theory]
    [InlineData("437.7", true, true)]
    [InlineData("23,264.53", true, true)]
    [InlineData("-5", true, true)]
    [InlineData("98%", true, true)]
    [InlineData("≥95%", true, false)]
    [InlineData("12万元", true, false)]
    [InlineData("—", true, false)]
    [InlineData("/", true, false)]
    [InlineData("", true, false)]
    [InlineData("＊", true, false)]
    [InlineData("财政拨款", false, false)]
    [InlineData("7,00.0,77", false, false)]
    public void Knows_values_and_numbers(string words, bool isValue, bool isNumber)
    {
        var folded = Core.Text.TextFolding.Fold(words);

        Assert.Equal((isValue, isNumber), (TableLayout.IsValue(folded), TableLayout.IsNumber(folded)));
    }

    private static TableLayout Layout(string text) => new TableLayouts(PrintedText.Lay(text)).All[0];

    [Theory]
    [InlineData("|项目名称|老旧小区供水设施改造项目|项目类别|特定目标类|", false)]
    [InlineData("|项目名称|预算金额|支出金额|备注|", true)]
    [InlineData("|产出指标|数量指标|新建标准渠道面积|3.2万亩|3.2万亩|", false)]
    [InlineData("|支出类别|2020年支出|2021年支出|增减额|", true)]
    [InlineData("|总体目标完成情况|建成标准渠道12公里，其中衬砌8公里|全部完成|", false)]
    public void Fields_with_values_and_answers_are_no_heads(string row, bool isHead) => Assert.Equal(isHead, Layout(row).IsHeadRow(0));
}
