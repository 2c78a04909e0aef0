using System.Text;
using System.Text.Json.Nodes;
using Lajur.Engine.Definitions;
using Lajur.Studio.Canvas;

namespace Lajur.Studio.Scripting;

/// <summary>What a JavaScript expression of a drawing may use, as TypeScript declarations: Elsa Studio completes from them.</summary>
internal static class ScriptDeclarations
{
    private const string Always = """
        /** Nilai variabel alur. */
        declare function getVariable(name: string): any;
        /** Mengisi variabel alur. */
        declare function setVariable(name: string, value: any): void;
        /** Masukan alur. */
        declare function getInput(name: string): any;
        /** Keluaran langkah lain, menurut nama langkah dan nama keluarannya. */
        declare function getOutputFrom(activityName: string, outputName?: string): any;
        /** Hasil langkah terakhir. */
        declare function getLastResult(): any;
        declare function getWorkflowInstanceId(): string;
        declare function getWorkflowInstanceName(): string;
        declare function setWorkflowInstanceName(value: string): void;
        declare function getWorkflowDefinitionId(): string;
        declare function getWorkflowDefinitionVersionId(): string;
        declare function getWorkflowDefinitionVersion(): number;
        declare function getCorrelationId(): string;
        declare function setCorrelationId(value: string): void;
        declare function toJson(value: any): string;
        declare function isNullOrWhiteSpace(value: string): boolean;
        declare function isNullOrEmpty(value: string): boolean;
        declare function newGuid(): string;
        declare function newGuidString(): string;
        declare function newShortGuid(): string;
        declare function parseGuid(value: string): string;
        declare function stringToBase64(value: string): string;
        declare function stringFromBase64(value: string): string;
        declare function bytesToString(value: number[]): string;
        declare function bytesFromString(value: string): number[];
        declare function bytesToBase64(value: number[]): string;
        declare function bytesFromBase64(value: string): number[];
        /** Memilih hasil langkah naskah. */
        declare function setOutcome(name: string): void;
        declare function setOutcomes(names: string[]): void;
        /** Lama waktu, misalnya TimeSpan.FromMinutes(30). */
        declare const TimeSpan: any;
        /** Saat, misalnya DateTime.UtcNow.AddDays(1). */
        declare const DateTime: any;
        declare const DateTimeOffset: any;
        declare const Guid: any;

        """;

    /// <summary>The declarations for <paramref name="definition"/>: the functions, its variables and its inputs.</summary>
    public static string Of(WorkflowDefinition definition)
    {
        var text = new StringBuilder(Always);
        Members(text, "variables", definition.Json["variables"], "typeName");
        Members(text, "input", definition.Json["inputs"], "type");
        Accessors(text, definition.Json["variables"], "typeName", writable: true);
        Accessors(text, definition.Json["inputs"], "type", writable: false);
        return text.ToString();
    }

    /// <summary>getNik() and setNik(value), as Elsa names them.</summary>
    private static void Accessors(StringBuilder text, JsonNode? list, string typeProperty, bool writable)
    {
        foreach (var item in list as JsonArray ?? [])
        {
            if (ActivityTree.Text(item, "name") is { } member && IsIdentifier(member))
            {
                var (name, type) = (char.ToUpperInvariant(member[0]) + member[1..], TypeOf(ActivityTree.Text(item, typeProperty)));
                text.Append("declare function get").Append(name).Append("(): ").Append(type).Append(";\n");
                text.Append(writable ? $"declare function set{name}(value: {type}): void;\n" : "");
            }
        }
    }

    private static void Members(StringBuilder text, string name, JsonNode? list, string typeProperty)
    {
        text.Append("declare const ").Append(name).Append(": {\n");
        foreach (var item in list as JsonArray ?? [])
        {
            if (ActivityTree.Text(item, "name") is { } member && IsIdentifier(member))
            {
                text.Append("  ").Append(member).Append(": ").Append(TypeOf(ActivityTree.Text(item, typeProperty))).Append(";\n");
            }
        }

        text.Append("};\n");
    }

    private static bool IsIdentifier(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '$');

    private static string TypeOf(string? typeName) => typeName switch
    {
        "String" or "DateTime" or "DateTimeOffset" or "TimeSpan" or "Guid" => "string",
        "Boolean" => "boolean",
        "Int32" or "Int64" or "Double" or "Decimal" or "Single" => "number",
        _ => "any",
    };
}
