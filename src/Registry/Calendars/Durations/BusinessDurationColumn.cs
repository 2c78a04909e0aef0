using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Lajur.Registry.Calendars.Durations;

/// <summary>A business duration as text in a column: PT15M, P3D.</summary>
public sealed class BusinessDurationColumn() : ValueConverter<BusinessDuration, string>(
    duration => duration.ToString(),
    text => BusinessDuration.Parse(text));
