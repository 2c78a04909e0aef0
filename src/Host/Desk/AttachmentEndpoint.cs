using Lajur.Host.Access;
using Lajur.Registry.Attachments;
using Microsoft.AspNetCore.Mvc;

namespace Lajur.Host.Desk;

/// <summary>
/// Hands a case's file to an officer who may see the case whole, always as a download: nothing that was sent to us is ever
/// shown as a page of our own address.
/// </summary>
public static class AttachmentEndpoint
{
    /// <summary>Where a file is fetched.</summary>
    public static string Link(Guid attachmentId) => $"/perkara/berkas/{attachmentId}";

    public static void MapAttachments(this IEndpointRouteBuilder app) =>
        app.MapGet("/perkara/berkas/{id:guid}", HandleAsync).RequireAuthorization(Policies.Officer).ExcludeFromDescription();

    private static async Task<IResult> HandleAsync(Guid id, HttpContext context, [FromServices] AttachmentVault vault, CancellationToken ct)
    {
        var officer = SignedInOfficer.Get(context.User);
        if (await vault.FindForOfficerAsync(id, officer.Id, ct) is not { } file)
        {
            return Results.NotFound();
        }

        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(file.Content, file.ContentType, file.FileName);
    }
}
