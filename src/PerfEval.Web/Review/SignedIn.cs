using System.Globalization;
using System.Security.Claims;
using PerfEval.Storage.Reviews;

namespace PerfEval.Web.Review;

/// <summary>Who is signed in, as the audit trail names people (评审人员).</summary>
public static class SignedIn
{
    public static Reviewer Reviewer(this ClaimsPrincipal person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return new Reviewer(long.Parse(person.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture), person.Identity?.Name ?? "");
    }
}
