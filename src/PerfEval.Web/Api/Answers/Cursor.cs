using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace PerfEval.Web.Api.Answers;

/// <summary>
/// Where a page of a list ends (游标): the key of its last row, not a number of rows, so that the next page is the same whatever came in between. Opaque to who uses it.
/// </summary>
public sealed record Cursor(IReadOnlyList<string> Parts)
{
    private const char Parting = '|';
    private const int Longest = 500;

    public static Cursor Of(params object?[] parts) => new([.. parts.Select(p => Convert.ToString(p, CultureInfo.InvariantCulture) ?? "")]);

    /// <summary>Null where there is none.</summary>
    /// <exception cref="RefusedRequestException">It isn't one of this list.</exception>
    public static Cursor? Read(string? text, int parts)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            if (text.Length <= Longest && new Cursor(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split(Parting)) is var cursor && cursor.Parts.Count == parts) return cursor;
        }
        catch (FormatException)
        {
            // as any other that isn't one
        }
        throw Wrong();
    }

    public T At<T>(int part) where T : IParsable<T> => T.TryParse(Parts[part], CultureInfo.InvariantCulture, out var value) ? value : throw Wrong();

    public override string ToString() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Join(Parting, Parts)));

    private static RefusedRequestException Wrong() => RefusedRequestException.Wrong("cursor 无效：请原样使用上一页返回的 next。");
}
