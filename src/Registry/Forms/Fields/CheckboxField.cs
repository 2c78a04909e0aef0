namespace Lajur.Registry.Forms.Fields;

/// <summary>Yes or no, posted as <c>true</c> or <c>on</c>, or not at all.</summary>
public sealed record CheckboxField : FormField;
