namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class FramedTableTests
{
    [Fact]
    public void Cells_between_rules_are_put_together_with_what_they_span()
    {
        var document = Reading.Text("""
            资金情况
            ┌─────────┬───────────────────────────┐
            │ 项目名  │ 应急广播建设项目          │
            │ 称      │                           │
            ├─────────┼────────────┬──────────────┤
            │ 项目资  │            │ 全年预算数   │
            │ 金（万  ├────────────┼──────────────┤
            │ 元）    │ 年度资金总 │ 320          │
            │         │ 额         │              │
            └─────────┴────────────┴──────────────┘
            以上为全部资金。
            """);

        Assert.Equal(["项目名称|应急广播建设项目", "项目资金（万元）||全年预算数", "年度资金总额|320"], document.Rows());
        Assert.Equal([(0, 0, 1, 1), (0, 1, 1, 2), (1, 0, 2, 1), (1, 1, 1, 1), (1, 2, 1, 1), (2, 1, 1, 1), (2, 2, 1, 1)],
            document.Tables[0].Cells.Select(c => (c.Row, c.Column, c.RowSpan, c.ColumnSpan)));
        Assert.Equal(["资金情况", "以上为全部资金。"], document.Paragraphs());
    }

    [Theory]
    [InlineData("+----------+------+\n| 支出内容 | 金额 |\n+----------+------+\n| 监理费   | 12.6 |\n| 合计     | 12.6 |\n+----------+------+\n", "支出内容|金额;监理费|12.6;合计|12.6")]
    [InlineData("+----------+------+\n| 支出内容 | 金额 |\n+==========+======+\n| 监理费   | 12.6 |\n+----------+------+\n", "支出内容|金额;监理费|12.6")]
    [InlineData("┏━━━━━┳━━━┓\n┃支出内容  ┃金额  ┃\n┣━━━━━╋━━━┫\n┃监理费    ┃12.6  ┃\n┗━━━━━┻━━━┛\n", "支出内容|金额;监理费|12.6")]
    [InlineData("│项目│金额│\n├──┼──┤\n│甲方案比较长│1│\n", "项目|金额;甲方案比较长|1")]
    public void Every_style_of_frame_is_read(string text, string rows) => Assert.Equal(rows.Split(';'), Reading.Text(text).Rows());

    [Fact]
    public void Rules_alone_are_no_table() => Assert.Empty(Reading.Text("──────────\n一、项目概况\n+--------+\n本项目已完成。\n").Tables);

    [Fact]
    public void Paragraphs_of_a_cell_stay_apart()
    {
        var document = Reading.Text("┌──────┬──────────────┐\n│ 目标 │ 1.建设机房。 │\n│      │ 2.升级网络。 │\n├──────┼──────────────┤\n│ 得分 │ 98           │\n└──────┴──────────────┘\n");
        Assert.Equal(["目标|1.建设机房。\n2.升级网络。", "得分|98"], document.Rows());
    }
}
