using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests;

public sealed class ReportBuilderTests
{
    [Fact]
    public void Reads_words_as_amounts_with_their_printed_places()
    {
        var report = ReportBuilder.From("设备费12.6万元，空调维修费8.4元，另有约3亿元。").Amount("12.6万元", AmountRole.Part).Amount("8.4元").Amount("约3亿元").Build();

        Assert.Equal([126000m, 8.4m, 300000000m], report.Amounts.Select(a => a.Yuan));
        Assert.Equal((125500m, 126500m), (report.Amounts[0].Value.Low, report.Amounts[0].Value.High));
        Assert.Equal("设备费", report.Amounts[0].Label);
        Assert.True(report.Amounts[2].Value.Approximate);
    }

    [Fact]
    public void Finds_no_number_inside_a_longer_one_and_counts_places()
    {
        var report = ReportBuilder.From("18.4元、8.4元、8.4元").Amount("8.4元").Amount("8.4元#2").Build();

        Assert.Equal([6, 11], report.Amounts.Select(a => a.Span.Start));
    }

    [Fact]
    public void Lays_bar_lines_out_as_a_table()
    {
        var report = ReportBuilder.From("""
            资金情况（单位：万元）
            | 项目 | 金额 |
            | 设备 | 12.6 |
            完毕。
            """).BareNumbersIn(MoneyUnit.TenThousandYuan).Amount("12.6").Build();

        var table = Assert.Single(report.Document.Tables);
        Assert.Equal("设备", report.Document.Quote(table.Cells[2].Span));
        Assert.Equal(2, report.Document.Blocks.Count);
        Assert.Equal(new CellPosition(0, 1, 1), report.Amounts[0].Cell);
        Assert.Equal(126000m, report.Amounts[0].Yuan);
    }

    [Fact]
    public void Makes_claims_with_readings()
    {
        var claim = ReportBuilder.From("到位13.81万元，预算15万元，支付13.81万元，结余1.18万元")
            .Claim(RelationKind.Balance, "1.18万元", "13.81万元", "13.81万元#2").ReadAs("以到位资金为基数")
            .OrReading("以预算为基数", "15万元", "13.81万元#2").Build().Claims[0];

        Assert.Equal(["以到位资金为基数", "以预算为基数"], claim.Readings.Select(r => r.Name));
        Assert.Equal(150000m, claim.Readings[1].Operands[0].Value.Value);
    }
}
