using PerfEval.Core.Classification;

namespace PerfEval.Core.Tests.Classification;

public sealed class ChapterRolesTests
{
    [Theory]
    [InlineData("还有哪些不行的", nameof(ChapterRole.Problem))]
    [InlineData("没做好的地方", nameof(ChapterRole.Problem))]
    [InlineData("怎么改", nameof(ChapterRole.Suggestion))]
    [InlineData("明年怎么办", nameof(ChapterRole.Suggestion))]
    [InlineData("效果", nameof(ChapterRole.Experience))]
    [InlineData("项目产出和效果", nameof(ChapterRole.Experience))]
    [InlineData("走访案例与主要经验", nameof(ChapterRole.Experience))]
    [InlineData("资金到位与使用（10分，得9分）", nameof(ChapterRole.Background))]
    [InlineData("钱怎么用的", nameof(ChapterRole.Background))]
    [InlineData("社会效益发挥不充分", nameof(ChapterRole.Unknown))]
    [InlineData("采购管理不规范", nameof(ChapterRole.Unknown))]
    public void Heading_tells_what_its_chapter_is_about(string heading, string role) => Assert.Equal(role, ChapterRoles.Of(heading).ToString());
}
