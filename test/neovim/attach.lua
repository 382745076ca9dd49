-- Opens each draft in Neovim with the language server attached, and prints what Neovim then shows: one JSON object, path →
-- list of diagnostics. Called by neovim.test.ts: WENGAO_NODE, WENGAO_SERVER, WENGAO_DRAFTS (one path a line).
-- It also shows the whole of what a Neovim configuration needs: start_client with the command, buf_attach_client.

vim.o.swapfile = false
vim.o.fileencodings = 'ucs-bom,utf-8,gb18030'

local published = {}
local client = vim.lsp.start_client({
  name = 'wengao',
  cmd = { vim.env.WENGAO_NODE, vim.env.WENGAO_SERVER, '--stdio' },
  root_dir = vim.fn.getcwd(),
  get_language_id = function(_, filetype)
    return filetype == 'text' and 'plaintext' or filetype
  end,
  handlers = {
    ['textDocument/publishDiagnostics'] = function(problem, result, context, config)
      vim.lsp.diagnostic.on_publish_diagnostics(problem, result, context, config)
      published[result.uri] = true
    end,
  },
})

-- Neovim counts bytes, the protocol UTF-16 code units
local function place(buffer, line, column)
  local text = vim.api.nvim_buf_get_lines(buffer, line, line + 1, false)[1] or ''
  local _, units = vim.str_utfindex(text, math.min(column, #text))
  return { line = line, character = units }
end

local shown = {}
for path in vim.gsplit(vim.env.WENGAO_DRAFTS, '\n', true) do
  vim.cmd('edit ' .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  local uri = vim.uri_from_bufnr(buffer)
  if not vim.wait(20000, function() return published[uri] end, 5) then
    io.stderr:write('no diagnostics for ' .. path .. '\n')
    vim.cmd('cquit')
  end
  local list = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    table.insert(list, {
      code = one.code or one.user_data.lsp.code,
      severity = one.severity,
      message = one.message,
      range = {
        start = place(buffer, one.lnum, one.col),
        ['end'] = place(buffer, one.end_lnum, one.end_col),
      },
    })
  end
  shown[path] = #list > 0 and list or vim.empty_dict()
end

io.stdout:write(vim.fn.json_encode(shown) .. '\n')
vim.lsp.stop_client(client)
vim.wait(2000, function() return vim.lsp.client_is_stopped(client) end, 5)
vim.cmd('qall!')
