namespace Lajur.Registry.Drafts;

/// <summary>A draft in the hands of whoever fills it in.</summary>
/// <param name="Token">Opens it again; kept in a cookie, never stored.</param>
/// <param name="Content">What was typed.</param>
/// <param name="Files">What was chosen.</param>
public sealed record OpenDraft(string Token, DraftContent Content, IReadOnlyList<DraftFileInfo> Files);
