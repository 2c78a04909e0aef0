using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lajur.Registry.Calendars.Durations;

/// <summary>Writes PT15M or P3D; reads these and the Indonesian words.</summary>
public sealed class BusinessDurationConverter : JsonConverter<BusinessDuration>
{
    public override BusinessDuration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        return BusinessDuration.TryParse(text, out var duration)
            ? duration
            : throw new JsonException($"\"{text}\" is no business time. Write \"15 menit\", \"3 hari kerja\", PT15M or P3D.");
    }

    public override void Write(Utf8JsonWriter writer, BusinessDuration value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
