namespace PerfEval.Readers.Tests.PlainText.Tables;

public sealed class StackedLayersTests
{
    [Fact]
    public void Names_of_sides_stand_over_the_names_of_amounts() =>
        Assert.Equal(
            ["合计|486.20|486.20|431.50|54.70", "中央财政资金|320.00|320.00|320.00|0.00", "县级财政资金|166.20|166.20|111.50|54.70"],
            Reading.Text("资金情况表（单位：万元）\n资金来源\n资金安排情况\n资金使用情况\n预算安排数\n实际到位\n支出金额\n结余金额\n合计\n486.20\n486.20\n431.50\n54.70\n中央财政资金\n320.00\n320.00\n320.00\n0.00\n县级财政资金\n166.20\n166.20\n111.50\n54.70\n").Rows().Skip(2));
}
