namespace Lajur.Registry.History;

/// <summary>A note as the case page shows it.</summary>
public sealed record NoteView(DateTimeOffset At, string OfficerName, string Text);
