namespace PerfEval.Generation.Facts;

/// <summary>Where the report comes from (地区), full official names.</summary>
/// <param name="IssuerCharacter">The first character of the province's 文号 (湘, 川).</param>
public sealed record Place(string Province, string City, string County, string IssuerCharacter)
{
    /// <summary>县, 区, 市 or 旗: what the people there call it (我县).</summary>
    public string Kind => County.EndsWith('区') ? "区" : County.EndsWith('市') ? "市" : County.EndsWith('旗') ? "旗" : "县";

    /// <summary>The level of its own money: 县级; a county-level city says 本级, as 市级 is the prefecture's.</summary>
    public string OwnLevel => Kind == "市" ? "本级" : Kind + "级";

    /// <summary>The city as named in text; a municipality has none of its own.</summary>
    public bool HasCity => City != Province && City.Length > 0;
}
