namespace Lajur.Registry.Incidents.Lists;

/// <summary>A variable of a run as a form shows it.</summary>
/// <param name="Name">Its name in the drawing.</param>
/// <param name="TypeName">Its declared type, such as "String".</param>
/// <param name="Text">Its value: a text as it is, anything else as JSON; empty for none.</param>
public sealed record RunDatum(string Name, string TypeName, string Text);
