using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Tests.Rules.Arithmetic;

public sealed class CalculationTests
{
    private static string Write(string text, RelationKind kind, string stated, params string[] parts)
    {
        var claim = ReportBuilder.From(text).Claim(kind, stated, parts).Build().Claims[0];
        return Calculation.Write(claim, RelationCheck.Check(claim));
    }

    [Fact]
    public void Aligns_a_column_to_its_finest_place() => Assert.Equal(
        "12.60万元 + 20.24万元 = 32.84万元，所列42.84万元，差10.00万元",
        Write("共42.84万元：12.6万元、20.24万元", RelationKind.Sum, "42.84万元", "12.6万元", "20.24万元"));

    [Fact]
    public void Keeps_each_unit_as_printed_when_they_differ() => Assert.Equal(
        "1835万元 + 38万元 + 20.8万元 + 8.4元 + 3万元 = 1896.80084万元，所列1905.2万元，差8.39916万元",
        Write("共1905.2万元：1835万元、38万元、20.8万元、8.4元、3万元", RelationKind.Sum, "1905.2万元", "1835万元", "38万元", "20.8万元", "8.4元", "3万元"));

    [Fact]
    public void Says_what_a_rate_should_be_in_points_of_percent() => Assert.Equal(
        "80.45万元 ÷ 100万元 = 80.45%，所列100%，差19.55个百分点",
        Write("预算100万元，支出80.45万元，执行率100%", RelationKind.ExecutionRate, "100%", "80.45万元", "100万元"));

    [Fact]
    public void Takes_a_decrease_off() => Assert.Equal(
        "100万元 − 20万元 = 80万元",
        Write("年初100万元，调减20万元，全年80万元", RelationKind.Adjustment, "80万元", "100万元", "-20万元"));

    [Fact]
    public void Shows_the_printed_number_where_the_exact_one_is_finer() => Assert.Equal(
        "72890元 = 7.289万元，所列7.29万元",
        Write("共7.29万元，明细72890元", RelationKind.Sum, "7.29万元", "72890元"));

    [Fact]
    public void Sets_a_single_part_beside_its_total() => Assert.Equal(
        "437.7万元，所列737.7万元，差300.0万元",
        Write("总额737.7万元，县级437.7万元", RelationKind.Sum, "737.7万元", "437.7万元"));

    [Fact]
    public void Multiplies_counts_and_prices() => Assert.Equal(
        "7人 × 12月 × 410元 = 3.444万元",
        Write("7人、12月、410元，共3.444万元", RelationKind.Product, "3.444万元", "7人", "12月", "410元"));

    [Fact]
    public void Compares_a_payment_with_its_ceiling() => Assert.Equal(
        "1905.2万元 > 1905万元，超出0.2万元",
        Write("安排1905万元，发生1905.2万元", RelationKind.Ceiling, "1905万元", "1905.2万元"));
}
