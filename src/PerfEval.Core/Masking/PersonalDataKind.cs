namespace PerfEval.Core.Masking;

/// <summary>What of a person (个人信息的种类) stands in a report.</summary>
public enum PersonalDataKind
{
    /// <summary>姓名</summary>
    Name,

    /// <summary>手机号</summary>
    Mobile,

    /// <summary>固定电话</summary>
    Landline,

    /// <summary>身份证号</summary>
    IdCard,

    /// <summary>银行卡号</summary>
    BankCard,

    /// <summary>电子邮箱</summary>
    Email,

    /// <summary>网络账号: QQ, 微信</summary>
    NetAccount,

    /// <summary>家庭住址</summary>
    Address,

    /// <summary>车牌号</summary>
    Plate,

    /// <summary>其他: words that a reviewer has chosen.</summary>
    Other,
}
