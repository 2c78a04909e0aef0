using System.Globalization;

namespace Lajur.Engine.Faults;

/// <summary>A drawing goes in a circle without ever waiting.</summary>
public sealed class BurstTooLongException(int limit) : EngineException(
    string.Create(CultureInfo.InvariantCulture, $"More than {limit} activities ran without waiting for anything."));
