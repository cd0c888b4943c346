using PerfEval.Core.Extraction.Regions;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Regions;

public sealed class RegionNamesTests
{
    [Theory]
    [InlineData("华容县", "湖南省", "岳阳市", "华容县")]
    [InlineData("湖南省岳阳市华容县", "湖南省", "岳阳市", "华容县")]
    [InlineData("湖南 岳阳 华容", "湖南省", "岳阳市", "华容县")]
    [InlineData("岳阳市", "湖南省", "岳阳市", null)]
    [InlineData("湖南省", "湖南省", null, null)]
    [InlineData("海南省陵水黎族自治县", "海南省", null, "陵水黎族自治县")]
    [InlineData("北京市朝阳区", "北京市", null, "朝阳区")]
    public void A_region_is_known_by_its_name(string words, string province, string? city, string? county) =>
        Assert.Equal(new Region(province, city, county), RegionNames.Find(words));

    [Theory]
    [InlineData("朝阳区")] // of Beijing and of Changchun
    [InlineData("某某县")]
    [InlineData("湖北省华容县")]
    [InlineData("")]
    public void Namesakes_and_unknown_names_are_none(string words) => Assert.Null(RegionNames.Find(words));
}
