using PerfEval.Core.Extraction.Regions;

namespace PerfEval.Core.Tests.Extraction.Regions;

public sealed class GazetteerTests
{
    [Theory]
    [InlineData("华容县", "华容县 岳阳市 湖南省")]
    [InlineData("喀什地区", "喀什地区 新疆维吾尔自治区")]
    [InlineData("内蒙古", "内蒙古自治区")]
    public void Division_leads_to_all_above_it(string name, string lineage) =>
        Assert.Contains(lineage, Gazetteer.Default.Named(name).Select(d => string.Join(' ', Gazetteer.Default.Lineage(d).Select(l => l.Name))));

    [Theory]
    [InlineData("粤办函", "广东省")]
    [InlineData("湘财绩", "湖南省")]
    [InlineData("财预", null)]
    [InlineData("", null)]
    public void Short_name_begins_an_issuer_code(string issuer, string? province) => Assert.Equal(province, Gazetteer.Default.ProvinceOfIssuer(issuer));

    [Fact]
    public void Unknown_name_is_no_division() => Assert.Empty(Gazetteer.Default.Named("清溪县"));
}
