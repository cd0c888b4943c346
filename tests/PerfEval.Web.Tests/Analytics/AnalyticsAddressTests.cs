using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PerfEval.Storage.Analytics;
using PerfEval.Web.Analytics;

namespace PerfEval.Web.Tests.Analytics;

public sealed class AnalyticsAddressTests
{
    private static readonly AnalyticsChoices Two = new(
        [("甲省", "甲市", "甲县", 5), ("甲省", "乙市", "乙县", 3), ("乙省", "丙市", "丙县", 1), ("乙省", "丙市", "丁县", 1)], [2022], [], [], 10);

    private static readonly AnalyticsChoices OneCity = new([("甲省", "甲市", "甲县", 5), ("甲省", "甲市", "乙县", 5)], [2022], [], [], 10);

    [Theory]
    [InlineData("", AnalyticsGrouping.Province)]
    [InlineData("?province=甲省", AnalyticsGrouping.City)]
    [InlineData("?province=乙省", AnalyticsGrouping.County)]
    [InlineData("?province=乙省&city=丙市", AnalyticsGrouping.County)]
    [InlineData("?county=丙县", AnalyticsGrouping.Department)]
    [InlineData("?by=county", AnalyticsGrouping.County)]
    [InlineData("?by=99", AnalyticsGrouping.Province)]
    public void Rows_follow_the_region(string query, AnalyticsGrouping grouping) => Assert.Equal(grouping, Read(query).GroupingIn(Two));

    [Fact]
    public void Where_all_lies_in_one_city_its_counties_are_shown() => Assert.Equal(AnalyticsGrouping.County, Read("").GroupingIn(OneCity));

    [Theory]
    [InlineData("?province=乙省&city=甲市&county=甲县", "?province=乙省")]
    [InlineData("?province=甲省&city=乙市&county=甲县", "?province=甲省&city=乙市")]
    [InlineData("?province=甲省&city=甲市&county=甲县&year=2020", "?province=甲省&city=甲市&county=甲县&year=2020")]
    [InlineData("?county=无此县", "?county=无此县")]
    public void A_city_of_another_province_is_let_go(string given, string kept) => Assert.Equal(kept, Uri.UnescapeDataString(Read(given).Within(Two).Query()));

    [Fact]
    public void The_address_round_trips_and_what_is_no_year_is_passed_over()
    {
        const string Whole = "?province=甲省&city=甲市&county=甲县&year=2021&department=某局&kind=unknown&unit=某站&by=city";

        Assert.Equal(Whole, Uri.UnescapeDataString(Read(Whole).Query()));
        Assert.Equal("?province=甲省&code=P12", Uri.UnescapeDataString(Read("?province=甲省&year=去年&city=%20").Query(("code", "P12"))));
    }

    private static AnalyticsAddress Read(string query) => AnalyticsAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(query)));
}
