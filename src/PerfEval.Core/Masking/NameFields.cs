using System.Text.RegularExpressions;
using PerfEval.Core.Documents;

namespace PerfEval.Core.Masking;

/// <summary>Names behind the labels of contact and signature fields (联系人：张三，填表人 李四), before a phone number, and of people who were helped (脱贫户王小明).</summary>
internal static partial class NameFields
{
    public static IEnumerable<PersonalDatum> Find(string text)
    {
        foreach (var found in Labelled(text).Concat(Beside(text))) yield return found;
    }

    private static IEnumerable<PersonalDatum> Labelled(string text)
    {
        foreach (Match match in Field().Matches(text))
        {
            var label = match.Groups["label"].Value;
            var name = match.Groups["name"];
            if (PersonName.IsWord(name.Value)) continue;
            var reason = $"“{label}”栏的姓名";
            yield return Of(text, name, reason);
            // 成员：张三、李四（财务科）、王五
            for (var next = Further().Match(text, name.Index + name.Length); next.Success; next = Further().Match(text, next.Index + next.Length))
            {
                if (PersonName.IsWord(next.Groups["name"].Value)) break;
                yield return Of(text, next.Groups["name"], reason);
            }
        }
    }

    private static IEnumerable<PersonalDatum> Beside(string text)
    {
        foreach (Match match in BeforePhone().Matches(text))
            if (!PersonName.IsWord(match.Groups["name"].Value)) yield return Of(text, match.Groups["name"], "电话号码旁的姓名");
        foreach (Match match in Listed().Matches(text))
            if (!PersonName.IsWord(match.Groups["name"].Value)) yield return Of(text, match.Groups["name"], "人员名单里的姓名");
        foreach (Match match in Helped().Matches(text))
            if (!PersonName.IsWord(match.Groups["name"].Value)) yield return Of(text, match.Groups["name"], $"“{match.Groups["who"].Value}”的姓名");
    }

    private static PersonalDatum Of(string text, Group name, string reason) =>
        PersonalDatum.Of(text, new TextSpan(name.Index, name.Length), PersonalDataKind.Name, reason);

    // 联系人：张三 / 负责人（签字）：张三 / 单位负责人（签章）张三 / 填表人 张三 / 审核：张三; a blank alone is enough behind a person's label only.
    [GeneratedRegex(
        "(?:(?<label>" + PersonLabels.Persons + ")" + PersonLabels.Behind + "(?:[：:][ \u3000\\t]{0,20}|[ \u3000\\t]{1,20}|(?<=[）)签字名章]))|(?<label>" + PersonLabels.Acts + ")" + PersonLabels.Behind
        + "[：:][ \u3000\\t]{0,20})(?:[\u4e00-\u9fa5]{0,8}?" + PersonLabels.Posts + "[ \u3000]{0,4})?(?<name>" + PersonName.Pattern + ")" + PersonName.End, RegexOptions.None, 3000)]
    private static partial Regex Field();

    [GeneratedRegex("\\G(?:[（(][^（）()\\n]{0,20}[）)])?[ \u3000]{0,4}[、，,；;/ \u3000][ \u3000]{0,4}(?<name>" + PersonName.Pattern + ")" + PersonName.End, RegexOptions.None, 3000)]
    private static partial Regex Further();

    // 张三 13800001234, 张三（电话：0730-7712345）
    [GeneratedRegex(
        "(?:(?<![\u4e00-\u9fa5×*·])|(?<=找|联系|咨询|通知|致电|询问))(?<name>" + PersonName.Pattern + ")[ \u3000]{0,4}[（(，,：:]?[ \u3000]{0,4}(?:(?:联系)?(?:电话|方式)|手机号?码?|Tel)?[：: \u3000]{0,4}(?=1[3-9]\\d[\\d×*\\- ]{8,10}|0\\d{2,3}[- ]\\d{7})", RegexOptions.None, 3000)]
    private static partial Regex BeforePhone();

    // 陈  刚   项目股股长 / 2.黄丽，高级经济师: a line of a list of people
    [GeneratedRegex(
        "(?<=^|\\n)[ \u3000]{0,30}(?:\\d{1,2}[.．、]|[（(]\\d{1,2}[）)])?[ \u3000]{0,4}(?<name>" + PersonName.Pattern + ")(?:[ \u3000]{0,4}[，,、（(][ \u3000]{0,4}|[ \u3000]{2,20})[\u4e00-\u9fa5、]{0,14}?" + PersonLabels.Posts + "(?=$|[ \u3000，,；;。）)\\n])", RegexOptions.None, 3000)]
    private static partial Regex Listed();

    // 脱贫户王小明家中三口人; a name of two letters needs a sign behind it
    [GeneratedRegex(
        "(?<who>村民|农户|户主|养殖户|种植户|贫困户|脱贫户|监测户|低保户|低保对象|五保户|特困户|受助学生|困难学生|患者|残疾人)(?:代表)?(?<name>(?=[\u4e00-\u9fa5·]{3,})" + PersonName.Pattern + "(?=$|[^\u4e00-\u9fa5×*]|家|一家|等|的|说|反映|同志|在|户)|" + PersonName.Pattern + "(?=[，,（(、]))", RegexOptions.None, 3000)]
    private static partial Regex Helped();
}
