namespace Lajur.Engine.Faults;

/// <summary>A value does not fit the declared type of a variable.</summary>
public sealed class VariableConversionException(string variable, string value, string type) : EngineException(
    $"Variable '{variable}' is {type} and cannot hold '{value}'.");
