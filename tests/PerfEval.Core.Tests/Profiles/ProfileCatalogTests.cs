using System.Text.Json;
using PerfEval.Core.Profiles;
using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Profiles;

public sealed class ProfileCatalogTests
{
    [Fact]
    public void The_profile_of_the_family_is_chosen_and_says_why()
    {
        var chosen = ProfileCatalog.Embedded.Choose(FormFamily.Hubei, "湖北省", 2021);
        Assert.Equal("hubei", chosen.Profile.Id);
        Assert.Equal("湖北项目支出自评表，湖北省，2021年度：适用“湖北省项目支出绩效自评表”口径", chosen.Reason);
    }

    [Fact]
    public void A_report_of_no_known_form_is_checked_by_the_general_profile() =>
        Assert.Equal("general", ProfileCatalog.Embedded.Choose(FormFamily.Narrative, null, null).Profile.Id);

    [Fact]
    public void A_bureau_adds_its_own_without_recompiling()
    {
        var own = ProfileCatalog.Parse("""
            { "id": "yueyang", "name": "岳阳市项目支出自评表", "families": ["national"], "provinces": ["湖南省"], "from": 2022,
              "weights": { "预算执行率": 20, "产出": 40, "效益": 30, "满意度": 10 },
              "grades": [ { "label": "优", "from": 95 }, { "label": "良", "from": 85 }, { "label": "中", "from": 70 }, { "label": "差", "from": 0 } ],
              "explainBelow": 0.95, "off": ["PE208"] }
            """);
        var catalog = ProfileCatalog.Embedded.With([own]);
        Assert.Equal("yueyang", catalog.Choose(FormFamily.National, "湖南省", 2023).Profile.Id);
        Assert.Equal("national", catalog.Choose(FormFamily.National, "湖南省", 2021).Profile.Id);
        Assert.Equal("national", catalog.Choose(FormFamily.National, "四川省", 2023).Profile.Id);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "id": "a", "name": "b", "weigths": {} }""")]
    [InlineData("""{ "id": "a", "name": "b", "families": ["nowhere"] }""")]
    public void A_broken_profile_is_refused(string json) => Assert.ThrowsAny<JsonException>(() => ProfileCatalog.Parse(json));
}
