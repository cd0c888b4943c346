namespace PerfEval.Core.Masking;

/// <summary>The Chinese names of the kinds of personal data (种类名称).</summary>
public static class PersonalDataNames
{
    public static string Of(PersonalDataKind kind) => kind switch
    {
        PersonalDataKind.Name => "姓名",
        PersonalDataKind.Mobile => "手机号",
        PersonalDataKind.Landline => "固定电话",
        PersonalDataKind.IdCard => "身份证号",
        PersonalDataKind.BankCard => "银行卡号",
        PersonalDataKind.Email => "电子邮箱",
        PersonalDataKind.NetAccount => "网络账号",
        PersonalDataKind.Address => "住址",
        PersonalDataKind.Plate => "车牌号",
        _ => "其他",
    };
}
