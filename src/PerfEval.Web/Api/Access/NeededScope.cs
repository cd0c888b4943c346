using PerfEval.Storage.Access;

namespace PerfEval.Web.Api.Access;

/// <summary>The scope that an endpoint asks for (所需权限), for its refusal and its description.</summary>
public sealed record NeededScope(ApiScope Scope);
