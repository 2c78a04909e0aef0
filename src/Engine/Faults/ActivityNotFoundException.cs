using System.Globalization;

namespace Lajur.Engine.Faults;

/// <summary>The drawing uses an activity type that is not installed.</summary>
public sealed class ActivityNotFoundException(string type, int version) : EngineException(
    string.Create(CultureInfo.InvariantCulture, $"Activity type '{type}' version '{version}' could not be found."));
