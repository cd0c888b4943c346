namespace PerfEval.Readers.Pdf.Tracing;

/// <summary>Letters and digits of the Founder typesetting system (方正), whose fonts give them as rare characters: 犐犆犛 is ICS.</summary>
internal static class FounderLatin
{
    /// <summary>Row A0 of GBK: the character in place of ! comes first, that of ~ last.</summary>
    private const string Row = "牎牏牐牑牓牔牕牗牘牚牜牞牠牣牤牥牨牪牫牬牭牰牱牳牴牶牷牸牻牼牽犂犃犅犆犇犈犉犌犎犐犑犓犔犕犖犗犘犙犚犛犜犝犞犠犡犢犣犤犥犦犧犨犩犪犫犮犱犲犳犵犺犻犼犽犾犿狀狅狆狇狉狊狋狌狏狑狓狔狕狖狘狚狛";

    /// <summary>As narrow as letters are; the characters themselves (李犇) are as wide as high.</summary>
    private const double Narrow = 0.9;

    public static string Of(string text, double advance, double size)
    {
        if (text[0] is < '牎' or > '狛' || advance <= 0 || advance >= Narrow * size) return text;
        var place = Row.IndexOf(text[0], StringComparison.Ordinal);
        return place < 0 ? text : ((char)('!' + place)).ToString();
    }
}
