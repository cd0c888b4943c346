using PerfEval.Web.Reports;

namespace PerfEval.Web.Tests.Reports;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("4377000", "437.70")]
    [InlineData("365864.9", "36.59")]
    [InlineData("146800000", "14,680.00")]
    [InlineData("0", "0.00")]
    [InlineData("-100000", "-10.00")]
    [InlineData("8.4", "0.00084")]
    [InlineData("50", "0.005")]
    public void Prints_ten_thousand_yuan_with_two_decimals(string yuan, string printed) =>
        Assert.Equal(printed, Figures.TenThousandYuan(decimal.Parse(yuan, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("0.9208", "92.08%")]
    [InlineData("1", "100.00%")]
    [InlineData("0.87545", "87.55%")]
    [InlineData("0.00005", "0.005%")]
    public void Prints_a_rate_with_two_decimals(string rate, string printed) =>
        Assert.Equal(printed, Figures.Percent(decimal.Parse(rate, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Prints_nothing_for_nothing() => Assert.Null(Figures.TenThousandYuan((decimal?)null));
}
