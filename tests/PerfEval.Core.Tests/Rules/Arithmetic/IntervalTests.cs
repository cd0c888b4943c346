using PerfEval.Core.Reports;
using PerfEval.Core.Rules.Arithmetic;

namespace PerfEval.Core.Tests.Rules.Arithmetic;

public sealed class IntervalTests
{
    private static Interval Printed(decimal value, decimal step) => Interval.Of(Quantity.Rounded(value, step));

    [Fact]
    public void Printed_decimals_are_open_at_the_end_away_from_zero()
    {
        Assert.Equal(new Interval(13.805m, 13.815m, HighOpen: true), Printed(13.81m, 0.01m));
        Assert.Equal(new Interval(-13.815m, -13.805m, LowOpen: true), Printed(-13.81m, 0.01m));
    }

    [Fact]
    public void A_difference_carries_the_open_end_over()
    {
        var rest = Interval.Point(15) - Printed(13.81m, 0.01m);

        Assert.Equal(new Interval(1.185m, 1.195m, LowOpen: true), rest);
        Assert.False(rest.Meets(Printed(1.18m, 0.01m)));
        Assert.True(rest.Meets(Printed(1.19m, 0.01m)));
    }

    [Theory]
    [InlineData(1.175, false)] // both ends open here
    [InlineData(1.18, true)]
    [InlineData(1.185, false)]
    public void Touching_counts_only_at_closed_ends(double value, bool meets)
    {
        var open = new Interval(1.175m, 1.185m, true, true);

        Assert.Equal(meets, open.Meets(Interval.Point((decimal)value)));
    }

    [Fact]
    public void Sums_add_the_widths() =>
        Assert.Equal(new Interval(3.9m, 4.1m, HighOpen: true), Printed(1.5m, 0.1m) + Printed(2.5m, 0.1m));

    [Fact]
    public void Products_take_the_outer_corners()
    {
        Assert.Equal(new Interval(-6, 3), new Interval(-2, 1) * new Interval(1, 3));
        Assert.Equal(new Interval(14680m, 14680m), Interval.Point(8) * Interval.Point(1835));
    }

    [Fact]
    public void Quotients_take_the_outer_corners_and_refuse_zero()
    {
        var rate = Printed(13.81m, 0.01m) / Interval.Point(15);

        Assert.True(rate.Meets(Printed(0.9208m, 0.0001m)));
        Assert.False(rate.Meets(Printed(0.9211m, 0.0001m)));
        Assert.Throws<DivideByZeroException>(() => Interval.Point(1) / new Interval(-1, 1));
    }
}
