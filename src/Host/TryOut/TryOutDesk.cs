using Lajur.Host.Access;
using Lajur.Host.Forms;
using Lajur.Host.TryOut.Moves;
using Lajur.Host.TryOut.Sandboxes;
using Lajur.Registry.Calendars.Durations;
using Lajur.Registry.Forms;

namespace Lajur.Host.TryOut;

/// <summary>Turns what was posted from the page of a try-out into a move, and the move's result into the page that follows.</summary>
internal sealed class TryOutDesk(TryOutRoom room, TryOutForms forms)
{
    /// <summary>The page; null when there is no such drawing in the officer's office.</summary>
    /// <exception cref="TryOutBusyException">The host has enough to do, or the answer took too long; the words say what to do.</exception>
    public async Task<TryOutTurn?> TurnAsync(string definitionId, HttpContext http)
    {
        var officer = SignedInOfficer.Get(http.User);
        if (await room.FindAsync(definitionId, officer, http.RequestAborted) is not { } copy)
        {
            return null;
        }

        using var place = room.TryEnter()
            ?? throw new TryOutBusyException("Sedang banyak percobaan di server ini. Tunggu sebentar, lalu tekan tombolnya sekali lagi.");
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        patience.CancelAfter(SandboxBounds.Answer);
        try
        {
            return await TurnAsync(copy, officer, http, patience.Token);
        }
        catch (OperationCanceledException) when (!http.RequestAborted.IsCancellationRequested)
        {
            throw new TryOutBusyException(
                $"Langkah ini belum selesai dalam {SandboxBounds.Answer.TotalSeconds:0} detik, jadi dihentikan. "
                + "Kembali ke halaman sebelumnya, lalu majukan jam lebih sedikit.");
        }
    }

    private async Task<TryOutTurn> TurnAsync(OfficeCopy copy, SignedInOfficer officer, HttpContext http, CancellationToken ct)
    {
        var sent = HttpMethods.IsPost(http.Request.Method) ? await http.Request.ReadFormAsync(ct) : null;
        var list = Wanted(room.Read(sent?[TryOutPost.Token].ToString(), copy, officer), sent?[PostedForm.ActionField].ToString(), copy);
        var (sandbox, notice) = await room.OpenAsync(list, copy, officer, ct);
        var isKept = false;
        try
        {
            var schema = await TryOutForms.FindAsync(sandbox, TaskRef.TryParse(sent?[TryOutPost.Task].ToString()), ct);
            var post = sent is null ? null : await TryOutPost.ReadAsync(http, schema, ct);
            var result = post is null ? null : await ActAsync(sandbox, post, schema, ct);
            if (result is MoveResult.Broken broken)
            {
                await sandbox.DisposeAsync();
                (sandbox, _) = await room.OpenAsync(list, copy, officer, ct);
                notice = $"Langkah tadi terhenti: {broken.Why} Percobaan kembali ke keadaan sebelumnya.";
            }

            var turn = await forms.ShowAsync(sandbox, post, result, ct) with { Notice = notice, Token = room.Write(sandbox, officer) };
            if (turn.Token.Length <= SandboxBounds.Token)
            {
                await room.KeepAsync(sandbox, officer);
                isKept = true;
                return turn;
            }

            throw new TryOutBusyException(
                "Percobaan ini sudah terlalu panjang untuk diteruskan. Kembali ke halaman sebelumnya, lalu mundur selangkah atau mulai lagi.");
        }
        finally
        {
            if (!isKept)
            {
                await sandbox.DisposeAsync();
            }
        }
    }

    private MoveList Wanted(MoveList list, string? action, OfficeCopy copy) => action switch
    {
        TryOutPost.Restart => room.Begin(copy),
        TryOutPost.Back => list with { Moves = [.. list.Moves.SkipLast(1)] },
        _ => list,
    };

    /// <summary>What became of the button; null when it asked for no move.</summary>
    private static async Task<MoveResult?> ActAsync(Sandbox sandbox, TryOutPost post, FormSchema schema, CancellationToken ct)
    {
        if (post.ChangesForm)
        {
            return null;
        }

        return post.Action switch
        {
            _ when post.SendsForm && post.Posted.Errors.Count > 0 => new MoveResult.Refused(post.Posted.Errors),
            TryOutPost.Apply => await ApplyAsync(sandbox, post, schema, ct),
            TryOutPost.Claim => post is { ChosenTask: { } task, OfficerId: { } officer }
                ? await sandbox.DoAsync(new Move.Claim(task, officer), ct)
                : new MoveResult.NotPossible("Pilih petugas yang mengambil tugas ini."),
            TryOutPost.Answer => await sandbox.DoAsync(new Move.Answer(post.Posted.Values, post.FilesFor(schema)), ct),
            TryOutPost.Download => await sandbox.DoAsync(new Move.Download(), ct),
            TryOutPost.ToNextDue => await sandbox.FindNextDueAsync(ct) is { } due
                ? await sandbox.DoAsync(new Move.Pass(due.At > sandbox.Now ? due.At : sandbox.Now), ct)
                : new MoveResult.NotPossible("Tidak ada yang akan jatuh tempo."),
            TryOutPost.Forward => await ForwardAsync(sandbox, post, ct),
            var action when action.StartsWith(TryOutPost.Complete, StringComparison.Ordinal) && post.ChosenTask is { } task =>
                await sandbox.DoAsync(new Move.Complete(task, action[TryOutPost.Complete.Length..], post.Posted.Values, post.FilesFor(schema)), ct),
            _ => null,
        };
    }

    private static async Task<MoveResult> ApplyAsync(Sandbox sandbox, TryOutPost post, FormSchema schema, CancellationToken ct)
    {
        var asked = ApplicantForm.For(schema.Demands, sandbox.Copy.Service.Kind);
        var values = post.Posted.Values.Where(value => !ApplicantForm.Keys.Contains(value.Key))
            .ToDictionary(value => value.Key, value => value.Value, StringComparer.Ordinal);
        return post.StartIn(sandbox.Copy.Office.Zone) is { } start
            ? await sandbox.DoAsync(
                new Move.Apply(start, post.Channel, ApplicantForm.Read(asked, post.Posted.Values), values, post.FilesFor(schema)), ct)
            : new MoveResult.NotPossible("Tuliskan tanggal dan jam percobaan dimulai.");
    }

    private static async Task<MoveResult> ForwardAsync(Sandbox sandbox, TryOutPost post, CancellationToken ct)
    {
        if (post.Forwards is not { } amount)
        {
            return new MoveResult.NotPossible("Tuliskan berapa lama jam percobaan dimajukan, dengan angka.");
        }

        var days = Math.Min(amount, (int)SandboxBounds.Reach.TotalDays);
        var to = post.UnitOfForwards switch
        {
            TryOutPost.Minutes => sandbox.Now + TimeSpan.FromMinutes(amount),
            TryOutPost.WorkingDays => (await sandbox.CalendarAsync(ct)).Add(sandbox.Now, BusinessDuration.OfWorkingDays(days)),
            _ => sandbox.Now + TimeSpan.FromHours(amount),
        };
        return await sandbox.DoAsync(new Move.Pass(to), ct);
    }
}
