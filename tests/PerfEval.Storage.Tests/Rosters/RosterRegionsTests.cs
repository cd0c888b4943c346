using PerfEval.Storage.Rosters;

namespace PerfEval.Storage.Tests.Rosters;

public sealed class RosterRegionsTests
{
    [Theory]
    [InlineData("华容县", "湖南省/岳阳市/华容县", "湖南省/岳阳市/华容县")]
    [InlineData("", "湖南省/岳阳市/华容县", "湖南省/岳阳市/华容县")]
    [InlineData("湖南省岳阳市华容县", "湖南省/岳阳市/华容县", "湖南省/岳阳市/华容县")]
    [InlineData("新设县", "湖南省/岳阳市/新设县", "湖南省/岳阳市/新设县")]
    [InlineData("湘阴县", "湖南省/岳阳市/华容县", null)]
    [InlineData("华容县", "湖南省/岳阳市/", "湖南省/岳阳市/华容县")]
    [InlineData("市本级", "湖南省/岳阳市/", "湖南省/岳阳市/")]
    [InlineData("岳阳市", "湖南省/岳阳市/", "湖南省/岳阳市/")]
    [InlineData("", "湖南省/", "湖南省//")]
    [InlineData("仁化县", "湖南省/", null)]
    [InlineData("不知何县", "湖南省/", null)]
    [InlineData("鼓楼区", "江苏省/南京市/", "江苏省/南京市/鼓楼区")]
    [InlineData("鼓楼区", "", "")]
    [InlineData("仁化县", "", "广东省/韶关市/仁化县")]
    [InlineData("华容县", "湖南省/岳阳市/华容县|湖南省/岳阳市/平江县", "湖南省/岳阳市/华容县")]
    [InlineData("", "湖南省/岳阳市/华容县|湖南省/岳阳市/平江县", null)]
    public void A_line_lies_in_the_region_that_its_county_and_the_account_tell(string county, string paths, string? region) =>
        Assert.Equal(region, RosterRegions.Within(new RosterEntry(2021, county, "局", ""), paths.Split('|'))?.Region);
}
