namespace Lajur.Registry.Messages;

/// <summary>A message as its officer reads it.</summary>
/// <param name="Id">By which it is marked as read.</param>
/// <param name="At">When it was written.</param>
/// <param name="Text">What it says.</param>
/// <param name="Number">The case it is about; null when it is about none.</param>
/// <param name="Path">The page it leads to when it is about no case.</param>
public sealed record MessageView(Guid Id, DateTimeOffset At, string Text, string? Number, string? Path);
