namespace Lajur.Registry.Drafts;

/// <summary>A chosen file as a page names it.</summary>
public sealed record DraftFileInfo(Guid Id, string FieldKey, string FileName, int Size);
