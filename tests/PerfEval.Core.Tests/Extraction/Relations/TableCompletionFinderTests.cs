using PerfEval.Core.Reports;

namespace PerfEval.Core.Tests.Extraction.Relations;

public sealed class TableCompletionFinderTests
{
    private const string Head = "|指标|目标值|完成值|完成率|说明|\n";

    [Theory]
    [InlineData("|培训人次|500人次|480人次|96%|无|", "96% = 480人次 / 500人次 holds")]
    [InlineData("|培训人次|500人次|480人次|99%|无|", "99% = 480人次 / 500人次 fails")]
    public void Column_of_rates_is_the_quotient_of_the_columns_beside_it(string row, params string[] claims) => Assert.Equal(claims, Completions(Head + row));

    [Theory]
    [InlineData("|办理天数|≤20天|18天|100%|无|")]
    [InlineData("|培训人次|500人次|520人次|100%|无|")]
    [InlineData("|培训人次|500人次|12场|96%|无|")]
    [InlineData("|合格率|95%|90%|100%|无|")]
    public void Ceilings_shares_and_other_units_have_no_completion(string row) => Assert.Empty(Completions(Head + row));

    [Theory]
    [InlineData("|年度目标|为5个乡镇更新检测设备40台，提升能力。|实际采购检测设备36台，完成率95%，其余次年采购。|", "95% = 36台 / 40台 fails")]
    [InlineData("|年度目标|为5个乡镇更新检测设备40台，提升能力。|实际采购检测设备36台，完成率90%，其余次年采购。|", "90% = 36台 / 40台 holds")]
    public void Words_of_what_was_done_stand_beside_the_goal(string row, params string[] claims) => Assert.Equal(claims, Completions(row));

    [Theory]
    [InlineData("|年度目标|为5个乡镇更新检测设备40台、影像设备8台。|实际采购检测设备36台，完成率95%，其余次年采购。|")]
    [InlineData("|年度目标|为5个乡镇更新检测设备，提升能力。|实际采购检测设备36台，完成率95%，其余次年采购。|")]
    public void Two_counts_of_one_measure_or_none_tell_nothing(string row) => Assert.Empty(Completions(row));

    private static string[] Completions(string text) => Extracting.Claims(text, RelationKind.Completion);
}
