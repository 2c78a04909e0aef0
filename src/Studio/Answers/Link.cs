namespace Lajur.Studio.Answers;

/// <summary>A permission, which Elsa's API says as a link.</summary>
/// <param name="Href">Where to ask.</param>
/// <param name="Rel">What is permitted: <c>publish</c> makes a definition editable.</param>
/// <param name="Method">The HTTP method.</param>
public sealed record Link(string Href, string Rel, string Method);
