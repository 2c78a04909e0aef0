using System.Security.Cryptography;
using System.Text;
using Lajur.Engine.Definitions;
using Lajur.Registry.Versions.Publishing;
using Lajur.Studio.Changes;

namespace Lajur.Host.Designer;

/// <summary>What a drawing says, after which save, and how far its publication is: another stamp means that a page about it is out of date.</summary>
internal static class DrawingStamp
{
    /// <summary>64 characters that are good for an ETag.</summary>
    /// <param name="latest">The latest version.</param>
    /// <param name="publication">What became of the wish to publish it; null when nobody asked.</param>
    public static string Of(WorkflowDefinition latest, PublicationView? publication) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{DefinitionChanging.StampOf(latest)} {latest.IsPublished} {DrawingFingerprint.Of(latest)} {publication?.Request.Id} {publication?.Request.State}")));
}
