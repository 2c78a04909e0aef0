namespace Lajur.Studio.Descriptors;

/// <summary>A syntax that an input can be written in.</summary>
/// <param name="Type">Its name in definitions.</param>
/// <param name="DisplayName">What the administrator reads.</param>
/// <param name="IsBrowsable">True when it can be chosen from the menu.</param>
/// <param name="Properties">What its editor needs, such as the language of the code editor.</param>
public sealed record ExpressionView(string Type, string DisplayName, bool IsBrowsable, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>Always true.</summary>
    public bool IsSerializable { get; } = true;
}
